package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** Time runs out: the aggregate looks itself whether it did, or soon will. */
final class Deadlines {

    private Deadlines() {}

    static DeadlineMissed record(DossierLife life, RecordMissedDeadline command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::watching, Role.CLOCK);
        Instant now = desk.now();
        List<ClockReading> missed = DeadlineRules.missed(
                DossierClocks.read(life.clocks(), desk.rulesOf(life), now),
                life.ends().missed());
        require(DeadlineRules.onlyAMissedEndIsRecordedAndOnlyOnce(missed, command.clock(), command.dueAt()));
        ClockReading run = missed.stream()
                .filter(each ->
                        each.clock() == command.clock() && command.dueAt().equals(each.dueAt()))
                .findFirst()
                .orElseThrow();
        return new DeadlineMissed(life.code(), now, by, run.clock(), run.dueAt(), run.article(), run.holder());
    }

    static DeadlineWarned warn(DossierLife life, RecordDeadlineWarning command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::watching, Role.CLOCK);
        Instant now = desk.now();
        Rules rules = desk.rulesOf(life);
        Optional<Warning> due = Warning.all(DossierClocks.read(life.clocks(), rules, now), rules).stream()
                .filter(each -> each.isMeant(command) && each.isDue(now))
                .filter(each -> !each.wasGiven(life.ends().warned()))
                .findFirst();
        require(DeadlineRules.aWarningIsGivenInTimeAndOnce(due.isPresent(), command.clock()));
        ClockReading run = due.orElseThrow().run();
        return new DeadlineWarned(
                life.code(),
                now,
                by,
                run.clock(),
                run.startedAt(),
                run.dueAt(),
                due.orElseThrow().threshold(),
                run.article(),
                run.holder());
    }
}
