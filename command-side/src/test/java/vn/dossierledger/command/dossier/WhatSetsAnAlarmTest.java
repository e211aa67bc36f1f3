package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.handedOver;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.supplemented;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.command.deadline.Alarms;
import vn.dossierledger.command.deadline.DossiersInTime;
import vn.dossierledger.command.deadline.Schedule;
import vn.dossierledger.command.deadline.WhenAClockStartsThenWatchIt;

/** Every event that starts or moves a clock, through the handler's own annotation; it is Monday, 08:00. */
class WhatSetsAnAlarmTest {

    private static final Actor SPECIALIST = Callers.SPECIALIST.as(Role.SPECIALIST);
    private static final Actor LEADER = Callers.LEADER.as(Role.LEADER);
    private static final TimeLimit HALF_A_DAY = TimeLimit.of("4", LimitUnit.WORKING_HOURS);
    /** K1, K2: an hour before they end. */
    private static final String INTAKE_NEAR = "2026-09-15T00:00:00Z";

    private static final String FORWARDING_NEAR = "2026-09-14T04:00:00Z";
    /** K4: four working hours, too short to be warned of a day before. */
    private static final String SHARE_OVER = "2026-09-14T07:00:00.001Z";
    /** K3: a day before it ends. */
    private static final String RESULT_NEAR = "2026-09-18T01:00:00Z";

    static Stream<Arguments> whatSetsAnAlarm() {
        return Stream.of(
                arguments(life(submitted()), INTAKE_NEAR),
                arguments(
                        life(submitted(), supplementAsked()),
                        RESPOND_BY.plusMillis(1).toString()),
                arguments(life(submitted(), supplementAsked(), supplemented()), INTAKE_NEAR),
                arguments(life(submitted(), accepted()), FORWARDING_NEAR),
                arguments(
                        then(toProcess(), new DossierSentBack(CODE, MONDAY_8, SPECIALIST, sealed("nhầm phòng"))),
                        FORWARDING_NEAR),
                arguments(
                        then(
                                toProcess(),
                                new ConsultationRequested(
                                        CODE, MONDAY_8, SPECIALIST, 1, "tu-phap", sealed("ý kiến?"), HALF_A_DAY, null)),
                        SHARE_OVER),
                arguments(
                        then(
                                toProcess(),
                                new CopySentToAgency(
                                        CODE,
                                        MONDAY_8,
                                        SPECIALIST,
                                        1,
                                        "there",
                                        sealed("ý kiến?"),
                                        "",
                                        HALF_A_DAY,
                                        null)),
                        SHARE_OVER),
                arguments(
                        then(
                                toProcess(),
                                stopped(),
                                new DossierResumed(CODE, MONDAY_8, LEADER, sealed("đã xử"), "Điều 5 Luật mẫu")),
                        RESULT_NEAR),
                arguments(
                        then(
                                toDecision(),
                                new DeadlineExtended(
                                        CODE,
                                        MONDAY_8,
                                        LEADER,
                                        Instant.parse("2026-09-21T01:00:00Z"),
                                        Instant.parse("2026-09-24T01:00:00Z"),
                                        "Điều 5 Luật mẫu")),
                        "2026-09-23T01:00:00Z"),
                arguments(
                        then(
                                toProcess(),
                                new AppointmentRecomputed(
                                        CODE,
                                        MONDAY_8,
                                        Actor.THE_CLOCK,
                                        Instant.parse("2026-09-21T01:00:00Z"),
                                        Instant.parse("2026-09-18T01:00:00Z"),
                                        accepted(Instant.parse("2026-09-18T01:00:00Z"), "2026v2")
                                                .appointment(),
                                        "2026v1",
                                        2026,
                                        2)),
                        "2026-09-17T01:00:00Z"),
                arguments(then(toDecision(), signed(), handedOver()), "2026-10-14T10:00:00.001Z"),
                arguments(
                        then(
                                toResult(),
                                returned(),
                                new DossierReopened(
                                        CODE,
                                        MONDAY_8,
                                        LEADER,
                                        sealed("cấp nhầm"),
                                        "leader2",
                                        OutcomeKind.APPROVED,
                                        "nghiep-vu",
                                        accepted().appointment())),
                        RESULT_NEAR));
    }

    @ParameterizedTest
    @MethodSource
    void whatSetsAnAlarm(DossierEvent[] life, String rings) throws Exception {
        List<String> set = new ArrayList<>();
        EventStore ledger = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        ledger.publish(IntStream.range(0, life.length)
                .mapToObj(each -> new GenericDomainEventMessage<>("Dossier", CODE, each, life[each]))
                .toList());
        DossiersInTime dossiers =
                new DossiersInTime(ledger, new TestRulebook(Policies.lapsing()), Clock.fixed(MONDAY_8, ZoneOffset.UTC));
        AnnotationEventHandlerAdapter watch = new AnnotationEventHandlerAdapter(
                new WhenAClockStartsThenWatchIt(dossiers, new Alarms(thatNotesIn(set))));

        watch.handle(GenericEventMessage.asEventMessage(life[life.length - 1]));

        assertThat(set).containsExactly(CODE + ":" + rings);
    }

    @Test
    void nothing_that_sets_an_alarm_is_missing_above() {
        Set<Class<?>> handled = Arrays.stream(WhenAClockStartsThenWatchIt.class.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(EventHandler.class))
                .map(Method::getParameterTypes)
                .map(each -> each[0])
                .collect(Collectors.toSet());
        assertThat(whatSetsAnAlarm()
                        .map(each -> (DossierEvent[]) each.get()[0])
                        .<Class<?>>map(life -> life[life.length - 1].getClass()))
                .containsExactlyInAnyOrderElementsOf(handled);
    }

    private static DossierEvent[] life(DossierEvent... events) {
        return events;
    }

    private static Schedule thatNotesIn(List<String> set) {
        return (task, alarm, at) -> {
            assertThat(alarm).as("id and time agree").endsWith(":" + at);
            set.add(alarm);
        };
    }
}
