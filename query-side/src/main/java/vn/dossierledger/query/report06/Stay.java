package vn.dossierledger.query.report06;

import java.time.LocalDate;
import vn.dossierledger.api.report.LedgerPlace;

/** A time for which a dossier is in progress, by one version of the counting rule. Days are days of Asia/Ho_Chi_Minh. */
final class Stay {

    int rule;
    /** Counted from 0 within the dossier and the rule. */
    int ordinal;

    LocalDate enteredOn;
    LedgerPlace entered;
    /** Whether the dossier had been in progress before. */
    boolean again;
    /** The day that was promised first. */
    LocalDate dueOn;

    /** Null while it lasts, as all that follows. */
    LocalDate leftOn;

    LedgerPlace left;
    Ending ending;

    boolean lasts() {
        return ending == null;
    }
}
