package vn.dossierledger.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.benchmarks.axon.AxonBenchmark;
import vn.dossierledger.benchmarks.generated.GeneratedLedger;
import vn.dossierledger.benchmarks.http.Client;
import vn.dossierledger.benchmarks.queries.QueriesBenchmark;
import vn.dossierledger.benchmarks.replay.ReplayBenchmark;
import vn.dossierledger.benchmarks.report.Section;
import vn.dossierledger.benchmarks.rest.Bodies;
import vn.dossierledger.benchmarks.rest.RestBenchmark;
import vn.dossierledger.benchmarks.rest.RestDoor;
import vn.dossierledger.benchmarks.visible.VisibleBenchmark;

/** What can be measured, in the order in which it is. */
enum Part {
    /** The way in, over HTTP. */
    REST {
        @Override
        List<Section> measure(LedgerUnderTest ledger, Effort effort) throws Exception {
            RestBenchmark rest = new RestBenchmark(
                    ledger.base(), ledger.node(), ledger.bench(), ledger.rulebook(), ledger.applicantKeys());
            ledger.stopReadModels();
            List<Section> sections = new ArrayList<>(rest.run(
                    "the command side alone",
                    "The read models' processors are stopped, as on a command side with a process of its own.",
                    true,
                    effort.load()));
            ledger.startReadModels();
            sections.addAll(rest.run(
                    "read models following",
                    "The read models follow in the same process and Elasticsearch beside it, on the same cores.",
                    false,
                    effort.load()));
            return sections;
        }
    },
    /** The way in, without HTTP. */
    AXON {
        @Override
        List<Section> measure(LedgerUnderTest ledger, Effort effort) throws Exception {
            ledger.stopReadModels();
            try {
                return new AxonBenchmark(ledger.node(), ledger.bench(), ledger.rulebook(), ledger.applicantKeys())
                        .run(effort.load());
            } finally {
                ledger.startReadModels();
            }
        }
    },
    /** From the answer to what can be read. */
    VISIBLE {
        @Override
        List<Section> measure(LedgerUnderTest ledger, Effort effort) throws Exception {
            ledger.awaitReadModels();
            RestDoor writer = RestBenchmark.officer(ledger.base());
            String token = Client.token(ledger.base(), Bodies.persona());
            List<Section> sections = new ArrayList<>();
            sections.add(VisibleBenchmark.run("same process", writer, ledger.base(), token, effort.lookings()));
            ledger.stopReadModels();
            try (SecondProcess reader = SecondProcess.start(ledger)) {
                URI queries = reader.base();
                sections.add(VisibleBenchmark.run("second process", writer, queries, token, effort.lookings()));
            } finally {
                ledger.startReadModels();
            }
            return sections;
        }
    },
    /** Read models built anew. */
    REPLAY {
        private static final long SEED = 2026;
        private static final int SECONDS_BETWEEN_SUBMISSIONS = 60;

        @Override
        List<Section> measure(LedgerUnderTest ledger, Effort effort) throws Exception {
            ledger.stopReadModels();
            ledger.stopWatchingDeadlines();
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(ledger.node()));
            new GeneratedLedger(ledger.rulebook(), ledger.sealing(), SEED, SECONDS_BETWEEN_SUBMISSIONS, 0)
                    .write(ledger.engine(), transaction, effort.replayed());
            ledger.settle();
            ReplayBenchmark replay = new ReplayBenchmark(
                    ledger.node(),
                    ledger.bench(),
                    ledger.events(),
                    ledger.processing(),
                    ledger.rebuilds(),
                    ledger::say);
            return List.of(replay.run(ledger.readModels(), effort.replayRounds(), effort.stockSeconds()));
        }
    },
    /** Read models of a million dossiers, asked. */
    QUERIES {
        private static final long SEED = 4;
        /** Half a year of office hours for a million. */
        private static final int SECONDS_BETWEEN_SUBMISSIONS = 5;

        /** Dossiers that are compared with the ledger before a rebuilt read model is asked. */
        private static final long SAMPLED = 10_000;

        private static final int TIMES = 200;
        private static final int CLIENTS = 2;

        @Override
        List<Section> measure(LedgerUnderTest ledger, Effort effort) throws Exception {
            ledger.stopWatchingDeadlines();
            ledger.stopReadModels();
            long missing = effort.asked() - ledger.dossierEvents();
            if (missing > 0) {
                write(ledger, (int) missing);
            }
            TrackingToken head = ledger.head();
            for (String readModel :
                    effort.rebuilt().orElseGet(() -> ledger.rebuilds().names())) {
                ledger.say("queries: "
                        + ledger.rebuilds()
                                .start(readModel, "benchmarks", SAMPLED)
                                .ended()
                                .join());
                ledger.goesOnFrom(readModel, head);
            }
            ledger.startReadModels();
            return List.of(
                    QueriesBenchmark.run(ledger.base(), ledger.codesOf("H48"), ledger.dossiers(), TIMES, CLIENTS));
        }

        private void write(LedgerUnderTest ledger, int events) throws Exception {
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(ledger.node()));
            new GeneratedLedger(
                            ledger.rulebook(), ledger.sealing(), SEED, SECONDS_BETWEEN_SUBMISSIONS, ledger.dossiers())
                    .write(ledger.engine(), transaction, events);
            ledger.settle();
            ledger.say("queries: " + ledger.dossiers() + " dossiers are written");
        }
    };

    /** Those that are named among the words; all when none is. */
    static List<Part> named(List<String> words) {
        List<Part> named = Arrays.stream(values())
                .filter(part -> words.contains(part.text()))
                .toList();
        return named.isEmpty() ? List.of(values()) : named;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract List<Section> measure(LedgerUnderTest ledger, Effort effort) throws Exception;
}
