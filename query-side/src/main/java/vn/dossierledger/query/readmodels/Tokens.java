package vn.dossierledger.query.readmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.rebuild.Reached;

/** Where the segments of a processor stand: those that work here as they know it themselves, the others as they have stored it. */
final class Tokens implements Reached {

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final String node;

    /** @param node under which name this process claims segments */
    Tokens(EventProcessingConfiguration processing, JdbcClient jdbc, Serializer serializer, String node) {
        this.node = node;
        this.processing = processing;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    Optional<StreamingEventProcessor> processor(String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class);
    }

    /** Whether another process works on segments of a processor, or was the last to. */
    boolean elsewhere(String name) {
        return jdbc.sql("select exists (select from views.token_entry where processor_name = ? and owner <> ?)")
                .params(name, node)
                .query(Boolean.class)
                .single();
    }

    /** One token per segment; an empty one for a segment at the very beginning. Empty list: the processor has never run. */
    List<Optional<TrackingToken>> of(String name) {
        List<EventTrackerStatus> here = processor(name)
                .map(processor -> List.copyOf(processor.processingStatus().values()))
                .orElse(List.of());
        double share = here.stream()
                .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                .sum();
        if (share < 1) {
            return stored(name);
        }
        List<Optional<TrackingToken>> tokens = new ArrayList<>();
        here.forEach(status -> tokens.add(Optional.ofNullable(status.getTrackingToken())));
        return tokens;
    }

    @Override
    public Optional<HorizonToken> by(String readModel) {
        List<Optional<TrackingToken>> segments = stored(readModel);
        if (segments.isEmpty() || segments.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return segments.stream()
                .map(token -> WrappedToken.unwrapLowerBound(token.orElseThrow()))
                .reduce(TrackingToken::lowerBound)
                .filter(HorizonToken.class::isInstance)
                .map(HorizonToken.class::cast);
    }

    private List<Optional<TrackingToken>> stored(String name) {
        return jdbc.sql("select token, token_type from views.token_entry where processor_name = ? order by segment")
                .param(name)
                .query((row, number) -> token(row.getBytes(1), row.getString(2)))
                .list();
    }

    private Optional<TrackingToken> token(byte[] token, String type) {
        return token == null
                ? Optional.empty()
                : Optional.of(serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null)));
    }
}
