package vn.dossierledger.command.deadline;

import java.time.Instant;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;

/**
 * The end of one run of one clock of one dossier. A run that is moved has another end, so there is nothing to reschedule.
 *
 * @param dueAt the instant after which it is missed
 */
record End(String dossierCode, ClockName clock, Instant dueAt) {

    /** An id that says all; codes of dossiers never hold a colon. */
    String id() {
        return dossierCode + ":" + clock + ":" + dueAt;
    }

    static End parse(String id) {
        String[] parts = id.split(":", 3);
        return new End(parts[0], ClockName.valueOf(parts[1]), Instant.parse(parts[2]));
    }

    static End of(String dossierCode, ClockReading reading) {
        return new End(dossierCode, reading.clock(), reading.dueAt());
    }
}
