package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.dossier.command.ExtendDeadline;
import vn.dossierledger.api.dossier.command.IssueApology;
import vn.dossierledger.api.dossier.command.RecomputeAppointment;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.ClockRun;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** What becomes of the promised date: an apology names a second one, a law moves it, a new calendar counts it again. */
final class Promises {

    private Promises() {}

    static ApologyIssued apologise(DossierLife life, IssueApology command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::apologising, Role.LEADER, Role.ONE_STOP);
        Instant now = desk.now();
        Rules rules = desk.rulesOf(life);
        PolicyProfile policy = rules.policy().content();
        ClockReading resolution = movable(life, rules, now);
        require(ReasonRules.aReasonIsGiven(command.reason(), policy.apologies().article()));
        require(PromiseRules.anApologySaysWhoIsLate(command.responsible()));
        require(PromiseRules.noMoreApologiesThanThePolicyAllows(life.promise().apologies(), policy.apologies()));
        require(PromiseRules.anApologyLeadsTheEnd(
                DossierClocks.latestApology(life.clocks(), rules, now).orElseThrow(),
                now,
                policy.apologyLead().article()));
        Instant told = told(resolution);
        require(PromiseRules.theNewDateIsLater(told, command.newDueAt()));
        return new ApologyIssued(
                life.code(),
                now,
                by,
                Seals.text(desk, life.sealingKey(), command.reason()),
                told,
                command.newDueAt(),
                Seals.text(desk, life.sealingKey(), command.responsible()));
    }

    static DeadlineExtended extend(DossierLife life, ExtendDeadline command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.LEADER);
        Instant now = desk.now();
        ClockReading resolution = movable(life, desk.rulesOf(life), now);
        require(PromiseRules.anExtensionCitesItsLaw(command.legalBasis()));
        require(PromiseRules.theNewDateIsLater(resolution.dueAt(), command.newDueAt()));
        return new DeadlineExtended(life.code(), now, by, resolution.dueAt(), command.newDueAt(), command.legalBasis());
    }

    static AppointmentRecomputed recount(DossierLife life, RecomputeAppointment command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.CLOCK);
        Instant now = desk.now();
        Rules after = desk.rulesOf(life);
        int year = command.calendarYear();
        int version = after.calendar().version(year);
        if (version < command.calendarVersion()) {
            throw new IllegalStateException("This node has not yet heard of version " + command.calendarVersion()
                    + " of the calendar of " + year + ": the appointment is counted again when it has.");
        }
        Optional<ClockRun> run = openRun(life.clocks());
        require(PromiseRules.onlyAnOpenPromiseIsCountedAgain(
                run.isPresent(), life.promise().wasCountedWith(year, command.calendarVersion())));
        Map<Integer, Integer> counted = new HashMap<>(life.promise().countedWith());
        // Of a year that played no part so far, the ledger has said nothing: it was as it was before this change.
        counted.putIfAbsent(year, command.calendarVersion() - 1);
        Rules before = after.with(desk.rulebook().calendarWith(counted));
        ClockReading resolution = resolution(life.clocks(), before, now).orElseThrow();
        if (resolution.dueAt() != null) {
            require(PromiseRules.noDateIsMovedAfterItHasPassed(resolution, now));
        }
        Appointment promised = life.promise().appointment();
        Due due = DossierClocks.due(run.orElseThrow().startedAt(), promised.limit(), after.calendar());
        Appointment recounted = new Appointment(
                promised.limit(), due, promised.article(), promised.policyVersion(), promised.procedureVersion());
        AppointmentRecomputed recomputed = new AppointmentRecomputed(
                life.code(),
                now,
                by,
                resolution.dueAt(),
                null,
                recounted,
                promised.due().calendarVersion(),
                year,
                version);
        Instant dueAfter = resolution(life.clocks().after(recomputed), after, now)
                .map(ClockReading::dueAt)
                .orElse(null);
        require(PromiseRules.onlyAnotherPromiseIsAFact(
                differs(promised.due(), due) || !Objects.equals(resolution.dueAt(), dueAfter)));
        return new AppointmentRecomputed(
                life.code(),
                now,
                by,
                resolution.dueAt(),
                dueAfter,
                recounted,
                promised.due().calendarVersion(),
                year,
                version);
    }

    /** K3 as it may still be moved. */
    private static ClockReading movable(DossierLife life, Rules rules, Instant now) {
        require(StateRules.aStepStartsOnlyIn(life.state(), PromiseRules.PROMISED));
        Optional<ClockReading> resolution = resolution(life.clocks(), rules, now);
        require(PromiseRules.onlyAPromisedDateIsMoved(life.state(), resolution));
        require(PromiseRules.aPromiseThatWasKeptIsNotMoved(resolution.orElseThrow()));
        require(PromiseRules.noDateIsMovedAfterItHasPassed(resolution.orElseThrow(), now));
        return resolution.orElseThrow();
    }

    private static Optional<ClockReading> resolution(ClockHistory clocks, Rules rules, Instant now) {
        return DossierClocks.latest(ClockName.RESOLUTION, clocks, rules, now);
    }

    private static Optional<ClockRun> openRun(ClockHistory clocks) {
        return clocks.runs().stream()
                .filter(run -> run.clock() == ClockName.RESOLUTION && run.metAt() == null && run.cancelledAt() == null)
                .findFirst();
    }

    /** The date that the applicant was told last. */
    private static Instant told(ClockReading resolution) {
        Instant apology = resolution.apologyDueAt();
        return apology != null && apology.isAfter(resolution.dueAt()) ? apology : resolution.dueAt();
    }

    private static boolean differs(Due one, Due other) {
        return !one.dueAt().equals(other.dueAt()) || one.provisional() != other.provisional();
    }
}
