package vn.dossierledger.query.reads;

/** A read could not be written down, so that nothing may be shown. Its sentence is for the operator and holds nothing of a dossier. */
public final class ReadNotRecorded extends RuntimeException {

    ReadNotRecorded(String state) {
        super(
                "A read of a dossier could not be recorded (SQL state " + state
                        + "), so nothing was shown: the query side's user needs"
                        + " the right to insert into reads.dossier_read, and the database room for it.",
                null,
                false,
                false);
    }
}
