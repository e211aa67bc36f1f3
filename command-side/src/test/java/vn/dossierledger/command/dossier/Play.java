package vn.dossierledger.command.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ApplyMore;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;

/**
 * One dossier, played on the aggregate itself without Axon around it: a command goes to the handler that takes it, what the handler
 * applies is kept. So a new command takes part as soon as {@link Dossier} has its handler.
 */
final class Play {

    private static final Map<Class<?>, Method> HANDLERS = Arrays.stream(Dossier.class.getDeclaredMethods())
            .filter(each -> each.isAnnotationPresent(CommandHandler.class))
            .collect(Collectors.toMap(each -> each.getParameterTypes()[0], Function.identity()));

    private final Dossier dossier = new Dossier();
    private final DossierLife life = new DossierLife();
    private final List<DossierEvent> events = new ArrayList<>();
    private final Stage stage = new Stage();
    private final Rulebook rulebook;
    private final Desk desk;
    private Instant now;

    private Play(Rulebook rulebook, Instant start) {
        this.rulebook = rulebook;
        now = start;
        desk = new Desk(
                new Hand(), rulebook, (authority, day) -> Facts.CODE, new ReadableSealing(), new TestRecords(events));
    }

    static Play under(Rulebook rulebook, Instant start) {
        return new Play(rulebook, start);
    }

    /** Commands that the aggregate has a handler for. */
    static boolean knows(Class<?> command) {
        return HANDLERS.containsKey(command);
    }

    /** What happened before the play begins. */
    Play after(DossierEvent... history) {
        Arrays.stream(history).forEach(stage::keep);
        return this;
    }

    Play wait(Duration time) {
        now = now.plus(time);
        return this;
    }

    Play at(Instant instant) {
        now = instant;
        return this;
    }

    /** What the aggregate says to a command: empty when it did it. */
    Optional<Rejection> tell(Object command) {
        Method handler = HANDLERS.get(command.getClass());
        if (handler == null) {
            throw new IllegalArgumentException("The aggregate has no handler for " + command.getClass());
        }
        try {
            stage.execute(() -> call(handler, command));
            return Optional.empty();
        } catch (Rejected no) {
            return Optional.of(no.rejection());
        }
    }

    private void call(Method handler, Object command) {
        try {
            handler.invoke(dossier, command, desk);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The same dossier as it was, for another way to go on. */
    Play again() {
        return new Play(rulebook, now).after(events.toArray(DossierEvent[]::new));
    }

    Instant now() {
        return now;
    }

    /** The run of a clock that started last. */
    Optional<ClockReading> read(ClockName clock) {
        return DossierClocks.latest(clock, life.clocks(), desk.rulesOf(life), now);
    }

    /** The newest version of the calendar of this year. */
    int calendarVersion() {
        return rulebook instanceof ChangingRulebook changing ? changing.calendarVersion() : 1;
    }

    DossierLife life() {
        return life;
    }

    List<DossierEvent> events() {
        return List.copyOf(events);
    }

    DossierEvent last() {
        return events.getLast();
    }

    Desk desk() {
        return desk;
    }

    private final class Hand extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class ReadableSealing implements Sealing {
        @Override
        public Sealed applicant(String applicantRef, Applicant applicant) {
            return new Sealed("key of " + applicantRef, "sealed " + applicant.name());
        }

        @Override
        public Sealed text(String key, Confidential text) {
            return new Sealed(key, "sealed " + text.text());
        }
    }

    private final class Stage extends AggregateLifecycle {

        private void keep(DossierEvent event) {
            dossier.evolve(event);
            life.evolve(event);
            events.add(event);
        }

        @Override
        protected void execute(Runnable task) {
            super.execute(task);
        }

        @Override
        protected <T> ApplyMore doApply(T payload, MetaData metaData) {
            keep((DossierEvent) payload);
            return null;
        }

        @Override
        protected boolean getIsLive() {
            return true;
        }

        @Override
        protected Long version() {
            return events.size() - 1L;
        }

        @Override
        protected void doMarkDeleted() {
            throw new AssertionError("The ledger never deletes.");
        }

        @Override
        protected <T> Aggregate<T> doCreateNew(Class<T> aggregateType, Callable<T> factoryMethod) {
            throw new AssertionError("A dossier makes no other aggregate.");
        }

        @Override
        protected String type() {
            return "Dossier";
        }

        @Override
        protected Object identifier() {
            return Facts.CODE;
        }

        @Override
        public ScopeDescriptor describeScope() {
            return () -> "a play";
        }
    }
}
