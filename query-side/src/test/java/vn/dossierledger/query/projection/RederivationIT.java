package vn.dossierledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Seven dossiers in pages of two: whatever happens in between, each is derived again, and what is done is not done again. */
class RederivationIT {

    private static final String READ_MODEL = "of a test";
    private static final String CHANGE = "a change";

    private final World world = World.get();
    private final JdbcOperations jdbc = world.bean(JdbcOperations.class);
    private final PlatformTransactionManager transactions = world.bean(PlatformTransactionManager.class);
    private final AtomicInteger pages = new AtomicInteger();
    private final Rederivation rederivation = new Rederivation(jdbc, this::page, 2);
    private final Letters letters = new Letters();

    private org.axonframework.common.transaction.Transaction page() {
        pages.incrementAndGet();
        return new SpringTransactionManager(
                        transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW))
                .startTransaction();
    }

    @AfterEach
    void nothing_stays() {
        rederivation.forget(READ_MODEL);
    }

    private void unitOfWork(Runnable work) {
        TransactionManager itsOwn = new SpringTransactionManager(transactions);
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a batch"));
        unit.attachTransaction(itsOwn);
        unit.execute(work);
    }

    private void through() {
        rederivation.through(READ_MODEL, CHANGE, letters);
    }

    private List<String> reached() {
        return jdbc.queryForList(
                "select last_code from views.derive_again where read_model = ?", String.class, READ_MODEL);
    }

    @Test
    void all_are_derived_again_and_how_far_it_went_is_forgotten() {
        unitOfWork(this::through);

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G");
        assertThat(pages).hasValue(4);
        assertThat(reached()).isEmpty();
    }

    @Test
    void where_nothing_is_touched_nothing_is_begun() {
        letters.kept = List.of();

        unitOfWork(this::through);

        assertThat(pages).hasValue(0);
        assertThat(letters.asked).isEqualTo(1);
    }

    @Test
    void a_page_that_fails_is_where_the_next_try_begins() {
        letters.fails = "E";
        assertThatThrownBy(() -> unitOfWork(this::through)).hasMessage("E");
        assertThat(letters.done).containsExactly("A", "B", "C", "D");
        assertThat(reached()).containsExactly("D");

        letters.fails = null;
        unitOfWork(this::through);

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G");
        assertThat(reached()).isEmpty();
    }

    @Test
    void a_thread_that_is_interrupted_stops_after_its_page_and_the_next_goes_on() {
        letters.afterPage = () -> Thread.currentThread().interrupt();
        assertThatThrownBy(() -> unitOfWork(this::through)).hasMessageContaining("goes on from here");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(letters.done).containsExactly("A", "B");

        letters.afterPage = () -> {};
        unitOfWork(this::through);

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G");
    }

    /** As when its token cannot be stored: another node has claimed it. */
    @Test
    void a_unit_of_work_that_fails_at_its_end_leaves_nothing_to_be_done_again() {
        assertThatThrownBy(() -> unitOfWork(() -> {
                    through();
                    throw new IllegalStateException("not the owner of the token");
                }))
                .hasMessage("not the owner of the token");
        assertThat(reached()).containsExactly("G");

        unitOfWork(this::through);

        assertThat(letters.done).hasSize(7);
        assertThat(reached()).isEmpty();
    }

    @Test
    void of_two_changes_in_one_batch_each_keeps_its_own_place() {
        letters.fails = "C";
        Runnable both = () -> {
            through();
            rederivation.through(READ_MODEL, "a later change", letters);
        };
        assertThatThrownBy(() -> unitOfWork(both)).hasMessage("C");
        letters.fails = null;
        letters.afterAll = () -> letters.fails = "E";
        assertThatThrownBy(() -> unitOfWork(both)).hasMessage("E");
        assertThat(reached()).containsExactlyInAnyOrder("G", "D");

        letters.fails = null;
        unitOfWork(both);

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G", "A", "B", "C", "D", "E", "F", "G");
        assertThat(reached()).isEmpty();
    }

    /** It has claimed the token of a process that stood still before its first page. */
    @Test
    void a_node_that_is_late_does_nothing_of_what_another_one_has_done() {
        letters.onceBeforePage = () -> onAnotherNode(this::through);

        unitOfWork(this::through);

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G");
    }

    /** The same between two pages; the other node's unit of work is over, and with it what tells how far it went. */
    @Test
    void a_node_that_is_late_stops_when_another_one_has_been_through() {
        letters.afterPage = () -> letters.onceBeforePage = () -> onAnotherNode(() -> unitOfWork(this::through));

        unitOfWork(this::through);

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G");
        assertThat(reached()).isEmpty();
    }

    private void onAnotherNode(Runnable work) {
        letters.afterPage = () -> {};
        CompletableFuture.runAsync(() -> {
                    DefaultUnitOfWork<?> unit =
                            DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("another batch"));
                    work.run();
                    unit.rollback();
                })
                .join();
    }

    /** Otherwise a page would wait for rows that its own unit of work has written, and nobody could see that it waits for itself. */
    @Test
    void what_came_before_the_change_in_its_batch_is_written_after_the_pages() {
        Story story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Trước Thay Đổi"));
        var projector = new Projector<>(new OnlyTheFirst(), new Written(letters.done));
        var batch = new BatchingUnitOfWork<>(List.of(
                GenericEventMessage.asEventMessage(story.events().getFirst()),
                GenericEventMessage.asEventMessage(CHANGE)));
        batch.attachTransaction(new SpringTransactionManager(transactions));

        batch.executeWithResult(() -> {
            if (batch.getMessage().getPayload() instanceof DossierSubmitted submitted) {
                projector.take(new Fact(submitted, 0, submitted.at()));
            } else {
                through();
            }
            return null;
        });

        assertThat(letters.done).containsExactly("A", "B", "C", "D", "E", "F", "G", story.code());
    }

    /** Seven dossiers, and what was done to them. */
    private static final class Letters implements Affected {

        private final List<String> done = new ArrayList<>();
        private List<String> kept = List.of("A", "B", "C", "D", "E", "F", "G");
        private int asked;
        private String fails;
        private Runnable onceBeforePage = () -> {};
        private Runnable afterPage = () -> {};
        private Runnable afterAll = () -> {};

        @Override
        public List<String> after(String code, int most) {
            asked++;
            List<String> page = kept.stream()
                    .filter(one -> one.compareTo(code) > 0)
                    .limit(most)
                    .toList();
            Runnable before = onceBeforePage;
            onceBeforePage = () -> {};
            before.run();
            return page;
        }

        @Override
        public void deriveAgain(List<String> codes) {
            if (codes.contains(fails)) {
                throw new IllegalStateException(fails);
            }
            done.addAll(codes);
            afterPage.run();
            if (codes.contains("G")) {
                afterAll.run();
            }
        }
    }

    private static final class OnlyTheFirst implements Fold<String> {

        @Override
        public String begin(DossierSubmitted submitted, Fact first) {
            return submitted.dossierCode();
        }

        @Override
        public String after(String state, Fact fact) {
            return state;
        }

        @Override
        public long version(String state) {
            return 0;
        }
    }

    private record Written(List<String> codes) implements Views<String> {

        @Override
        public Map<String, String> load(Set<String> asked) {
            return Map.of();
        }

        @Override
        public void save(List<Folded<String>> folded) {
            folded.forEach(one -> codes.add(one.state()));
        }

        @Override
        public void clear() {
            codes.clear();
        }
    }
}
