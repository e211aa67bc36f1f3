package vn.dossierledger.query.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.query.rebuild.Parity;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.search.SearchDocument;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Somebody changes by hand what a read model keeps: the sampling finds it and names the dossier. */
@ExtendWith(OutputCaptureExtension.class)
class DriftIT {

    private final World world = World.get();
    private final DriftDetector detector = world.bean(DriftDetector.class);

    private Story known(String name) {
        Story story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name))
                .checked()
                .accepted();
        world.awaitAll(world.append(story.events()));
        return story;
    }

    @ParameterizedTest
    @CsvSource({
        "usage, update views.usage_fact set channel = 'X' where dossier_code = ?",
        "usage, delete from views.usage_fact where dossier_code = ?",
        "deadlines, update views.deadline set due_at = due_at + interval '1 hour' where dossier_code = ?",
        "deadlines, delete from views.deadline where dossier_code = ?",
        "dossierfile, delete from views.dossier_history where dossier_code = ? and sequence = 1",
        "dossierfile, update views.dossier_file set version = 0 where dossier_code = ?",
    })
    void a_damaged_row_is_found_named_and_repaired(String readModel, String damage) {
        Story story = known("Bị Sửa Tay");
        detector.round();
        assertThat(drifted(readModel)).isEmpty();
        double before = metric(readModel);

        world.jdbc().sql(damage).param(story.code()).update();

        isFoundAndRepaired(readModel, story, before);
    }

    @Test
    void a_damaged_document_is_found_named_and_repaired() {
        Story story = known("Bị Sửa Trong Chỉ Mục");
        detector.round();
        double before = metric("search");
        var indexes = world.bean(DossierIndex.class).versions();
        SearchDocument document =
                indexes.load(indexes.searched(), Set.of(story.code())).get(story.code());
        document.authority = "elsewhere";

        indexes.save(indexes.searched(), List.of(document));

        isFoundAndRepaired("search", story, before);
    }

    private void isFoundAndRepaired(String readModel, Story story, double before) {
        String path = "/api/v1/read-models/" + readModel;
        // Seen once, it may be a change of rules that is under way.
        detector.round();
        assertThat(metric(readModel)).isEqualTo(before);
        detector.round();
        assertThat(metric(readModel)).isEqualTo(before + 1);
        Answer details = world.get("ADMIN", path);
        assertThat(details.body().at("/drifted").toString()).isEqualTo("[\"" + story.code() + "\"]");
        assertThat(details.body().at("/readModel/drifted").asInt()).isEqualTo(1);
        // It is counted once.
        detector.round();
        assertThat(metric(readModel)).isEqualTo(before + 1);

        assertThat(world.post("INSPECTOR", path + "/drifted/" + story.code() + "/repair", "")
                        .status())
                .isEqualTo(403);
        assertThat(world.post("ADMIN", path + "/drifted/" + story.code() + "/repair", "")
                        .status())
                .isEqualTo(204);
        detector.round();
        assertThat(drifted(readModel)).isEmpty();
        assertThat(world.post("ADMIN", path + "/drifted/" + story.code() + "/repair", "")
                        .status())
                .isEqualTo(404);
    }

    /** Somebody restored half a table, say. */
    @Test
    void however_many_differ_a_round_looks_at_a_part_and_the_answer_names_a_part() {
        world.asOwner(
                "insert into views.drift (read_model, dossier_code, transaction, row, confirmed_at)"
                        + " select 'usage', 'H48.12-990101-' || lpad(n::text, 4, '0'), 0, 0, now() from generate_series(1, 250) n");

        Answer details = world.get("ADMIN", "/api/v1/read-models/usage");
        assertThat(details.body().at("/drifted").size()).isEqualTo(Drifts.MOST);
        assertThat(details.body().at("/readModel/drifted").asInt()).isEqualTo(250);
        Drifts drifts = world.bean(Drifts.class);
        assertThat(drifts.isConfirmed("usage", "H48.12-990101-0250")).isTrue();

        // Nothing is told of them and nothing is kept of them: they do not differ.
        detector.round();
        assertThat(drifts.count("usage")).isEqualTo(150);
        detector.round();
        detector.round();
        assertThat(drifts.count("usage")).isZero();
    }

    /** A read model that does not follow is behind, and says nothing wrong. */
    @Test
    void to_be_behind_is_no_drift() {
        Story story = known("Chỉ Là Chậm");
        var processor = world.bean(org.axonframework.config.EventProcessingConfiguration.class)
                .eventProcessor("usage", org.axonframework.eventhandling.StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            world.append(story.forwarded().events().subList(3, 4));
            detector.round();
            detector.round();
            assertThat(drifted("usage")).isEmpty();
        } finally {
            processor.start();
        }
    }

    @Test
    void a_read_model_that_does_not_answer_is_told_with_what_to_do_and_the_others_are_compared(CapturedOutput output) {
        world.elasticsearch().shut();
        try {
            detector.round();
        } finally {
            world.elasticsearch().open();
        }

        assertThat(output.getOut().lines().filter(line -> line.contains("was not compared with the ledger this time")))
                .hasSize(1)
                .allMatch(line -> line.endsWith("Read model search was not compared with the ledger this time; the next"
                        + " round tries again. Elasticsearch does not answer: start it, or check its address."));
    }

    /** As the client of Elasticsearch puts it when a process that stops interrupts the round. */
    @Test
    void a_round_that_is_interrupted_ends_and_warns_of_nothing(CapturedOutput output) {
        var tried = new AtomicInteger();
        var interrupted = new DriftDetector(
                world.bean(Parity.class),
                null,
                null,
                null,
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        tried.incrementAndGet();
                        throw new RuntimeException("waiting was interrupted", new InterruptedException());
                    }
                },
                readModel -> {},
                1);

        interrupted.round();

        assertThat(Thread.interrupted()).as("who made the round hears of it").isTrue();
        assertThat(tried).hasValue(1);
        assertThat(output.getOut()).doesNotContain("was not compared");
    }

    private List<String> drifted(String readModel) {
        return world.bean(Drifts.class).confirmed(readModel);
    }

    private double metric(String readModel) {
        return world.bean(MeterRegistry.class)
                .get("ledger.readmodel.drift")
                .tag("readmodel", readModel)
                .counter()
                .count();
    }
}
