package vn.dossierledger.query.readmodels;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.readmodels.ListReadModels;
import vn.dossierledger.api.query.readmodels.ReadModelList;
import vn.dossierledger.api.query.readmodels.ReadModelList.ReadModel;
import vn.dossierledger.api.query.readmodels.ReadModelList.ReadModelStatus;

/** Answers how far the read models are. */
class ReadModelQueries {

    private final Tokens tokens;
    private final EventStore ledger;

    ReadModelQueries(Tokens tokens, EventStore ledger) {
        this.tokens = tokens;
        this.ledger = ledger;
    }

    @QueryHandler
    ReadModelList answer(ListReadModels question) {
        long head = head();
        return new ReadModelList(
                head,
                ProcessorName.all().stream().map(name -> readModel(name, head)).toList());
    }

    /** Positions of the ledger between its readable end and the slowest segment of a read model. */
    long lag(String name) {
        return readModel(name, head()).lag();
    }

    private long head() {
        return position(Optional.ofNullable(ledger.createHeadToken()));
    }

    private ReadModel readModel(String name, long head) {
        List<Optional<TrackingToken>> segments = tokens.of(name);
        long position =
                segments.stream().mapToLong(ReadModelQueries::position).min().orElse(0);
        return new ReadModel(name, position, Math.max(0, head - position), status(name), 0, segments.size());
    }

    private static long position(Optional<TrackingToken> token) {
        return token.map(WrappedToken::unwrapLowerBound)
                .map(place -> place.position().orElse(0))
                .orElse(0L);
    }

    private ReadModelStatus status(String name) {
        Optional<StreamingEventProcessor> processor = tokens.processor(name);
        if (processor.isEmpty() || !processor.get().isRunning()) {
            return ReadModelStatus.STOPPED;
        }
        if (processor.get().isError()) {
            return ReadModelStatus.FAILING;
        }
        var segments = processor.get().processingStatus().values();
        if (segments.isEmpty()) {
            return ReadModelStatus.ELSEWHERE;
        }
        return segments.stream().anyMatch(segment -> segment.isReplaying())
                ? ReadModelStatus.REPLAYING
                : ReadModelStatus.FOLLOWING;
    }
}
