package vn.dossierledger.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.command.deadline.Alarms;
import vn.dossierledger.command.dossier.Lives;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.readmodels.ReadModelGate;
import vn.dossierledger.query.rebuild.Parity;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.standalone.Standalone;
import vn.dossierledger.standalone.StandaloneOptions;

/**
 * Thousands of lives that the aggregate itself has lived at random stand in a ledger; every read model follows them, is replayed, and is rebuilt:
 * what it holds is the same, row by row and document by document, and what the ledger tells. {@code -Dlives.read=<n>} takes more or fewer.
 */
class RandomLivesReadIT {

    private static final long SEED = 20_261_128L;
    private static final int LIVES = Integer.getInteger("lives.read", 3_000);

    @Test
    void live_replayed_and_rebuilt_every_read_model_holds_what_the_ledger_tells() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Standalone ledger = Standalone.start(options(SharedServers.newDatabase()), out)) {
            // Their ends are all past: they would ring, and more would happen than the lives tell.
            ledger.context().getBean(Alarms.Silence.class).during(() -> new Reading(ledger).everything());
        }
    }

    private static StandaloneOptions options(TestDatabase database) {
        return new StandaloneOptions(
                Path.of("target/lives-data"),
                true,
                false,
                false,
                0,
                List.of(
                        "--dossier.db.url=" + database.jdbcUrl(),
                        "--dossier.db.user=dossier_node",
                        "--dossier.db.password=only a test",
                        "--dossier.db.owner-user=" + database.user(),
                        "--dossier.db.owner-password=" + database.password(),
                        "--dossier.elasticsearch.url="
                                + SharedServers.elasticsearch().uri(),
                        "--dossier.elasticsearch.alias=" + SharedServers.newIndexPrefix() + "dossiers",
                        "--dossier.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "--dossier.issuer.directory="
                                + Path.of("target/lives-issuer").toAbsolutePath(),
                        "--dossier.drift.seconds=0"));
    }

    private static final class Reading {

        private final Standalone ledger;
        private final Set<String> codes = new HashSet<>();
        private long position;

        Reading(Standalone ledger) {
            this.ledger = ledger;
        }

        void everything() {
            rules();
            lives();
            Map<ProcessorName, Map<String, String>> live = new TreeMap<>();
            for (ProcessorName readModel : ProcessorName.values()) {
                await(readModel);
                live.put(readModel, content(readModel));
                holdsWhatTheLedgerTells(readModel);
            }
            assertThat(codes).hasSizeGreaterThan(LIVES / 2);
            assertThat(live.get(ProcessorName.SEARCH).keySet()).isEqualTo(codes);
            for (ProcessorName readModel : ProcessorName.values()) {
                replay(readModel);
                assertThat(content(readModel)).as(readModel + " replayed").isEqualTo(live.get(readModel));
                bean(Rebuilds.class).rebuild(readModel.text());
                assertThat(content(readModel)).as(readModel + " rebuilt").isEqualTo(live.get(readModel));
                holdsWhatTheLedgerTells(readModel);
            }
        }

        private void rules() {
            for (RuleEvent rule : Lives.rules()) {
                append("Rule", rule.rule(), List.of(rule));
            }
        }

        private void lives() {
            var people = new LivesOfPeople(bean(Serializer.class), bean(ApplicantKeys.class));
            for (int i = 0; i < LIVES; i++) {
                List<DossierEvent> life = people.next(SEED + i);
                if (!life.isEmpty()) {
                    codes.add(life.getFirst().dossierCode());
                    append("Dossier", life.getFirst().dossierCode(), life);
                }
            }
            position = bean(JdbcClient.class)
                    .sql("select max(position) from ledger.event")
                    .query(Long.class)
                    .single();
        }

        private void append(String type, String stream, List<?> events) {
            List<DomainEventMessage<?>> messages = new ArrayList<>();
            for (Object event : events) {
                messages.add(new GenericDomainEventMessage<>(
                        type,
                        stream,
                        messages.size(),
                        new GenericMessage<>(UUID.randomUUID().toString(), event, Map.of()),
                        java.time.Clock.systemUTC()::instant));
            }
            bean(EventStorageEngine.class).appendEvents(messages);
        }

        private void await(ProcessorName readModel) {
            try {
                assertThat(bean(ReadModelGate.class).await(readModel, position, Duration.ofMinutes(3)))
                        .as(readModel + " follows")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void replay(ProcessorName readModel) {
            StreamingEventProcessor processor = bean(EventProcessingConfiguration.class)
                    .eventProcessor(readModel.text(), StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            processor.start();
            await(readModel);
        }

        private void holdsWhatTheLedgerTells(ProcessorName readModel) {
            assertThat(bean(DeadLetters.class).list(readModel.text())).isEmpty();
            Parity parity = bean(Parity.class);
            if (parity.readModels().contains(readModel.text())) {
                assertThat(parity.differing(readModel.text(), codes, parity.head()))
                        .as(readModel + " and the ledger")
                        .isEmpty();
            }
        }

        private Map<String, String> content(ProcessorName readModel) {
            return switch (readModel) {
                case SEARCH -> documents();
                case DOSSIERFILE -> rows("dossier_file", "dossier_history");
                case DEADLINES ->
                    rows(
                            "dossier_clocks",
                            "deadline",
                            "deadline_tally",
                            "holding",
                            "holding_tally",
                            "deadline_moved",
                            "deadline_attention");
                case USAGE -> rows("usage_fact");
                case CATALOGUE -> rows("catalogue_procedure", "catalogue_policy");
                case INCIDENTS -> rows("incident");
                case FEEDBACK -> rows("feedback");
                case REPORT06 -> rows("report06_dossier", "report06_stay");
                case WORKLIST -> rows("worklist_dossier", "worklist_item");
            };
        }

        private Map<String, String> rows(String... tables) {
            Map<String, String> rows = new TreeMap<>();
            for (String table : tables) {
                bean(JdbcClient.class)
                        .sql("select row_to_json(t)::text from views." + table + " t")
                        .query(String.class)
                        .list()
                        .forEach(row -> rows.merge(table + " " + row, "once", (once, again) -> "twice"));
            }
            return rows;
        }

        private Map<String, String> documents() {
            Map<String, String> documents = new TreeMap<>();
            bean(DossierIndex.class)
                    .load(codes)
                    .forEach((code, document) -> documents.put(code, ViewJson.MAPPER.writeValueAsString(document)));
            return documents;
        }

        private <T> T bean(Class<T> type) {
            return ledger.context().getBean(type);
        }
    }
}
