package vn.dossierledger.query.readmodels;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.readmodels.FindReadModel;
import vn.dossierledger.api.query.readmodels.ListReadModels;
import vn.dossierledger.api.query.readmodels.ReadModelDetails;
import vn.dossierledger.api.query.readmodels.ReadModelList;
import vn.dossierledger.api.query.readmodels.ReadModelList.ReadModel;
import vn.dossierledger.api.query.readmodels.ReadModelList.ReadModelStatus;
import vn.dossierledger.api.query.readmodels.VersionState;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.drift.Drifts;
import vn.dossierledger.query.rebuild.Version;
import vn.dossierledger.query.rebuild.Versions;

/** Answers how far the read models are. */
class ReadModelQueries {

    private final Tokens tokens;
    private final EventStore ledger;
    private final Versions versions;
    private final DeadLetters letters;
    private final Drifts drifts;
    private final Clock clock;

    ReadModelQueries(
            Tokens tokens, EventStore ledger, Versions versions, DeadLetters letters, Drifts drifts, Clock clock) {
        this.tokens = tokens;
        this.ledger = ledger;
        this.versions = versions;
        this.letters = letters;
        this.drifts = drifts;
        this.clock = clock;
    }

    @QueryHandler
    ReadModelList answer(ListReadModels question) {
        long head = head();
        return new ReadModelList(
                head,
                ProcessorName.all().stream().map(name -> readModel(name, head)).toList());
    }

    @QueryHandler
    Optional<ReadModelDetails> answer(FindReadModel question) {
        return ProcessorName.all().stream()
                .filter(question.name()::equals)
                .findFirst()
                .map(name -> new ReadModelDetails(
                        readModel(name, head()),
                        versions.of(name).stream()
                                .map(each -> ShownVersions.of(each, clock.instant()))
                                .toList(),
                        drifts.confirmed(name)));
    }

    /** Positions of the ledger between its readable end and the slowest segment of a read model. */
    long lag(String name) {
        return Math.max(0, head() - position(name));
    }

    /** Dossiers that a read model goes on without, and that nobody has given up. */
    long waiting(String name) {
        return letters.waiting(name);
    }

    private long position(String name) {
        return tokens.of(name).stream()
                .mapToLong(ReadModelQueries::position)
                .min()
                .orElse(0);
    }

    private long head() {
        return position(Optional.ofNullable(ledger.createHeadToken()));
    }

    private ReadModel readModel(String name, long head) {
        List<Optional<TrackingToken>> segments = tokens.of(name);
        long position = position(name);
        List<Version> all = versions.of(name);
        return new ReadModel(
                name,
                position,
                Math.max(0, head - position),
                status(name),
                letters.waiting(name),
                segments.size(),
                drifts.count(name),
                all.stream()
                        .filter(each -> each.state() == VersionState.LIVE)
                        .mapToInt(Version::version)
                        .findFirst()
                        .orElse(1),
                all.stream()
                        .filter(each -> each.state().inWork())
                        .findFirst()
                        .map(each -> ShownVersions.of(each, clock.instant()))
                        .orElse(null));
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
        if (segments.isEmpty() && tokens.elsewhere(name)) {
            return ReadModelStatus.ELSEWHERE;
        }
        // Without a segment, and nobody else has one: after an interruption it takes them up again in a moment.
        return segments.stream().anyMatch(segment -> segment.isReplaying())
                ? ReadModelStatus.REPLAYING
                : ReadModelStatus.FOLLOWING;
    }
}
