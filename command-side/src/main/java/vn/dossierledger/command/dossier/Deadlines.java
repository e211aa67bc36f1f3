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
        // INTAKE runs again after each supplement: the end that is asked about says which run is meant.
        Optional<ClockReading> reading = DossierClocks.read(life.clocks(), desk.rulesOf(life), now).stream()
                .filter(each ->
                        each.clock() == command.clock() && command.dueAt().equals(each.dueAt()))
                .findFirst();
        require(DeadlineRules.onlyAMissedEndIsRecorded(reading, command.clock()));
        require(DeadlineRules.anEndIsRecordedOnce(life.missed(), command.clock(), command.dueAt()));
        return new DeadlineMissed(
                life.code(),
                now,
                by,
                command.clock(),
                command.dueAt(),
                reading.orElseThrow().article());
    }
}
