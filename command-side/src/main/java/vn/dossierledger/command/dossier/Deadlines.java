package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.Optional;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.clocks.DossierClocks;

/** Time runs out: the aggregate looks itself whether it did. */
final class Deadlines {

    private Deadlines() {}

    static DeadlineMissed record(DossierLife life, RecordMissedDeadline command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, Role.CLOCK);
        Instant now = desk.now();
        Optional<ClockReading> missed = DeadlineRules.missedRun(
                DossierClocks.read(life.clocks(), desk.rulesOf(life), now), command.clock(), command.dueAt());
        require(DeadlineRules.onlyAMissedEndIsRecorded(missed, command.clock()));
        require(DeadlineRules.anEndIsRecordedOnce(life.ends().missed(), command.clock(), command.dueAt()));
        return new DeadlineMissed(
                life.code(),
                now,
                by,
                command.clock(),
                command.dueAt(),
                missed.orElseThrow().article(),
                missed.orElseThrow().holder());
    }
}
