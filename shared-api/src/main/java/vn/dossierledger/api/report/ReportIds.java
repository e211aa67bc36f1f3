package vn.dossierledger.api.report;

/** The ids of sealed reports in the ledger: they hold a slash, as no code of a dossier does, and no colon, as every id of a rule does. */
public final class ReportIds {

    private static final String SEALS = "report06a/";

    private ReportIds() {}

    /** The aggregate's id of the seal that is known outside as {@code id}. */
    public static String seal(String id) {
        return SEALS + id;
    }

    /** The id outside. */
    public static String id(String seal) {
        return seal.substring(SEALS.length());
    }
}
