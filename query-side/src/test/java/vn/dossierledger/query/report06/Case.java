package vn.dossierledger.query.report06;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.WorkingCalendar;

/** The life of a dossier, told by days of Vietnam; everything happens at nine in the morning unless an hour is given. */
final class Case {

    private static final long FEE = 50_000;
    private static final Actor OFFICER = new Actor(Role.ONE_STOP, "onestop", "quangngai", null);

    private final String code;
    private final Sealed text;
    private final List<DossierEvent> events = new ArrayList<>();

    private Case(String code, Sealed text) {
        this.code = code;
        this.text = text;
    }

    static Case submitted(String code, String authority, String procedure, Channel channel, String day) {
        return submitted(code, authority, procedure, channel, day, new Sealed("key", "text"), "nobody");
    }

    /** For a ledger that others read, too: {@code applicant} can be opened. */
    static Case submitted(
            String code,
            String authority,
            String procedure,
            Channel channel,
            String day,
            Sealed applicant,
            String owner) {
        Case one = new Case(code, applicant);
        one.events.add(new DossierSubmitted(
                code,
                at(day),
                OFFICER,
                authority,
                procedure,
                1,
                channel,
                ServiceLevel.LEGACY_4,
                ApplicantKind.CITIZEN,
                applicant,
                Set.of(owner),
                List.of(),
                null,
                null,
                null));
        return one;
    }

    /** A day, or a day and an hour, such as {@code 2026-03-02T23:59}. */
    static Instant at(String day) {
        String moment = day.contains("T") ? day : day + "T09:00";
        return LocalDate.parse(moment.substring(0, 10))
                .atTime(LocalTime.parse(moment.substring(11)))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    private static Appointment due(String day) {
        return new Appointment(
                new TimeLimit(BigDecimal.TEN, LimitUnit.WORKING_DAYS),
                new Due(at(day), false, List.of(), "2026v1"),
                "QN 11.3",
                1,
                1);
    }

    private Case add(DossierEvent event) {
        events.add(event);
        return this;
    }

    Case accepted(String day, String dueOn) {
        return add(new DossierAccepted(code, at(day), OFFICER, null, due(dueOn)));
    }

    Case declined(String day) {
        return add(new DossierDeclined(code, at(day), OFFICER, text));
    }

    Case forwarded(String day) {
        return add(new DossierForwarded(code, at(day), OFFICER, "nghiep-vu", at(day)));
    }

    Case supplementAsked(String day, SupplementPhase phase) {
        return add(new SupplementRequested(code, at(day), OFFICER, phase, List.of(), text, null));
    }

    Case supplemented(String day, SupplementPhase phase) {
        return add(new DossierSupplemented(code, at(day), OFFICER, phase, List.of(), List.of()));
    }

    Case lapsed(String day, SupplementPhase phase) {
        return add(new SupplementLapsed(code, at(day), OFFICER, phase, at(day), "config"));
    }

    /** Nothing goes on until it is paid. */
    Case feeAsked(String day) {
        return add(new FeeRequested(code, at(day), OFFICER, List.of(), FEE, true));
    }

    Case feePaid(String day) {
        return add(new FeePaid(code, at(day), OFFICER, FEE, PaymentMethod.AT_AGENCY, "1"));
    }

    Case solved(String day) {
        return add(new ResultReturnedToOneStop(code, at(day), OFFICER));
    }

    Case originalsDiffer(String day) {
        return add(new OriginalsChecked(code, at(day), OFFICER, false, text));
    }

    Case returned(String day) {
        return add(new ResultReturned(code, at(day), OFFICER, ReturnChannel.POST, text, at(day)));
    }

    Case withdrawn(String day) {
        return add(new DossierWithdrawn(code, at(day), OFFICER, null));
    }

    Case stopped(String day) {
        return add(new DossierStopped(code, at(day), OFFICER, text, "Luật"));
    }

    Case resumed(String day) {
        return add(new DossierResumed(code, at(day), OFFICER, text, "Luật"));
    }

    Case notPerformed(String day) {
        return add(new ServiceNotPerformed(code, at(day), OFFICER, text));
    }

    Case apologised(String day, String oldDue, String newDue) {
        return add(new ApologyIssued(code, at(day), OFFICER, text, at(oldDue), at(newDue), text));
    }

    Case extended(String day, String oldDue, String newDue) {
        return add(new DeadlineExtended(code, at(day), OFFICER, at(oldDue), at(newDue), "Luật"));
    }

    Case reopened(String day, String dueOn) {
        return add(new DossierReopened(
                code, at(day), OFFICER, text, "head", OutcomeKind.APPROVED, "nghiep-vu", due(dueOn)));
    }

    /** Where it stands. */
    DossierState state() {
        Life life = Life.SUBMITTED;
        for (DossierEvent event : events.subList(1, events.size())) {
            life = life.after(event);
        }
        return life.state();
    }

    String code() {
        return code;
    }

    List<DossierEvent> events() {
        return List.copyOf(events);
    }
}
