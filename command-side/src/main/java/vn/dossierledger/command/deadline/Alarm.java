package vn.dossierledger.command.deadline;

import java.time.Instant;

/**
 * That a dossier is to be looked at. What for is not in here: the dossier knows, and may know otherwise by then.
 *
 * @param at when
 */
record Alarm(String dossierCode, Instant at) {

    private static final char AND = ':';

    /** An id that says all; codes of dossiers never hold a colon. */
    String id() {
        return dossierCode + AND + at;
    }

    /** The dossier that an id names; earlier versions of this program named a clock behind it. */
    static String dossierOf(String id) {
        return id.substring(0, id.indexOf(AND));
    }
}
