package vn.dossierledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.springboot.TimeoutProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.SmartLifecycle;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** The calendar changes, and more dossiers are due at other hours than fit into one page (of three, see {@link World}). */
class ChangedRulesIT {

    private static final String MONDAY = "2026-11-16T09:00:00Z";
    private static final String TUESDAY = "2026-11-17T04:00:00Z";

    private final World world = World.get();

    @BeforeEach
    void every_monday_is_worked() {
        world.awaitAll(daysOff());
    }

    @AfterAll
    static void as_others_know_it() {
        World world = World.get();
        world.awaitAll(world.append("calendar:2026", Rules.calendar(world.nextVersion("calendar:2026"), List.of())));
    }

    private long daysOff(LocalDate... days) {
        return world.append("calendar:2026", Rules.calendar(world.nextVersion("calendar:2026"), List.of(days)));
    }

    private long mondayOff() {
        return daysOff(LocalDate.of(2026, 11, 16));
    }

    private Story accepted(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name), Instant.parse("2026-11-16T01:00:00Z"))
                .checked()
                .accepted();
    }

    /** In the order of their codes. */
    private List<String> acceptedAndKnown(ProcessorName readModel) {
        List<Story> stories =
                Stream.generate(() -> accepted("Đến Hạn Thứ Hai")).limit(7).toList();
        long position = 0;
        for (Story story : stories) {
            position = world.append(story.events());
        }
        world.await(readModel, position);
        List<String> codes = stories.stream().map(Story::code).toList();
        assertThat(codes).isSorted().allSatisfy(code -> assertThat(due(readModel, code))
                .isEqualTo(MONDAY));
        return codes;
    }

    private static String table(ProcessorName readModel) {
        return readModel == ProcessorName.DEADLINES ? "views.deadline" : "views.worklist_item";
    }

    private String due(ProcessorName readModel, String code) {
        return world.jdbc()
                .sql("select due_at from " + table(readModel) + " where dossier_code = ? and clock = 'FORWARD'")
                .params(code)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant()
                .toString();
    }

    /** By which transactions the rows of dossiers were written; each once. */
    private List<String> writtenBy(ProcessorName readModel, List<String> codes) {
        return world.jdbc()
                .sql("select distinct xmin::text from " + table(readModel)
                        + " where dossier_code in (:codes) order by 1")
                .param("codes", codes)
                .query(String.class)
                .list();
    }

    private List<String> places(ProcessorName readModel) {
        return world.jdbc()
                .sql("select last_code from views.derive_again where read_model = ?")
                .param(readModel.text())
                .query(String.class)
                .list();
    }

    private StreamingEventProcessor processor(ProcessorName readModel) {
        return world.bean(EventProcessingConfiguration.class)
                .eventProcessor(readModel.text(), StreamingEventProcessor.class)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"DEADLINES", "WORKLIST"})
    void it_reaches_every_dossier_page_by_page(ProcessorName readModel) {
        List<String> codes = acceptedAndKnown(readModel);

        world.await(readModel, mondayOff());

        assertThat(codes).allSatisfy(code -> assertThat(due(readModel, code)).isEqualTo(TUESDAY));
        assertThat(writtenBy(readModel, codes)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(places(readModel)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"DEADLINES", "WORKLIST"})
    void after_an_interruption_the_first_pages_stay_as_they_are(ProcessorName readModel) {
        List<String> codes = acceptedAndKnown(readModel);
        List<String> first = codes.subList(0, 3);
        refuse(readModel, codes.getLast());
        long position;
        List<String> firstWritten;
        try {
            position = mondayOff();
            awaitRefusals(2);
            assertThat(first)
                    .allSatisfy(code -> assertThat(due(readModel, code)).isEqualTo(TUESDAY));
            assertThat(due(readModel, codes.getLast())).isEqualTo(MONDAY);
            assertThat(places(readModel)).hasSize(1);
            firstWritten = writtenBy(readModel, first);
        } finally {
            refuseNoMore();
        }

        world.await(readModel, position);

        assertThat(due(readModel, codes.getLast())).isEqualTo(TUESDAY);
        assertThat(writtenBy(readModel, first)).isEqualTo(firstWritten);
        assertThat(places(readModel)).isEmpty();
    }

    /** The database refuses a dossier's rows, and counts how often: a sequence is not turned back. */
    private void refuse(ProcessorName readModel, String code) {
        world.asOwner("""
            set role dossier_views;
            create sequence views.refusals;
            create function views.refuse() returns trigger language plpgsql as $$
            begin
                perform nextval('views.refusals');
                raise exception 'refused by a test';
            end $$;
            create trigger refused before insert on %s for each row when (new.dossier_code = '%s')
                execute function views.refuse()""".formatted(table(readModel), code));
    }

    private void refuseNoMore() {
        world.asOwner("set role dossier_views; drop function views.refuse() cascade; drop sequence views.refusals");
    }

    private void awaitRefusals(int tries) {
        long refusals;
        do {
            refusals = world.jdbc()
                    .sql("select case when is_called then last_value else 0 end from views.refusals")
                    .query(Long.class)
                    .single();
        } while (refusals < tries);
    }

    /** Nobody has told the rulebook of the change when its event comes: neither what came before nor what comes after may be derived as before. */
    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"DEADLINES", "WORKLIST"})
    void what_comes_with_it_is_derived_under_it(ProcessorName readModel) {
        List<String> codes = new ArrayList<>(acceptedAndKnown(readModel));
        var watch = world.bean("ruleWatch", SmartLifecycle.class);
        processor(ProcessorName.DEADLINES).shutDown();
        processor(ProcessorName.WORKLIST).shutDown();
        watch.stop();
        try {
            Story before = accepted("Ngay Trước");
            Story after = accepted("Ngay Sau");
            world.append(before.events());
            mondayOff();
            long position = world.append(after.events());

            processor(readModel).start();
            world.await(readModel, position);
            Story later = accepted("Mẻ Sau");
            world.await(readModel, world.append(later.events()));

            codes.addAll(List.of(before.code(), after.code(), later.code()));
            assertThat(codes)
                    .allSatisfy(code -> assertThat(due(readModel, code)).isEqualTo(TUESDAY));
        } finally {
            watch.start();
            processor(ProcessorName.DEADLINES).start();
            processor(ProcessorName.WORKLIST).start();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"DEADLINES", "WORKLIST"})
    void a_replay_begins_without_what_was_left_of_a_change(ProcessorName readModel) {
        List<String> codes = acceptedAndKnown(readModel);
        processor(readModel).shutDown();
        world.jdbc()
                .sql("insert into views.derive_again (read_model, change, last_code) values (?, 'left behind', 'X')")
                .param(readModel.text())
                .update();
        long position = mondayOff();

        processor(readModel).resetTokens();
        assertThat(places(readModel)).isEmpty();
        processor(readModel).start();
        world.await(readModel, position);

        assertThat(codes).allSatisfy(code -> assertThat(due(readModel, code)).isEqualTo(TUESDAY));
        assertThat(places(readModel)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"DEADLINES", "WORKLIST"})
    void its_processors_have_longer_than_others(ProcessorName readModel) {
        TimeoutProperties timeouts = world.bean(TimeoutProperties.class);
        var others = timeouts.getTransaction().getEventProcessors();
        var its = timeouts.getTransaction().getEventProcessor().get(readModel.text());

        assertThat(its.getTimeoutMs()).isGreaterThan(others.getTimeoutMs());
        assertThat(timeouts.getHandler().getEvents().getTimeoutMs()).isEqualTo(its.getTimeoutMs());
    }
}
