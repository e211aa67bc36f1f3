package vn.dossierledger.api.rule;

/** The ids of the aggregates that hold rules: they share the ledger with dossiers, whose codes never hold a colon. */
public final class RuleIds {

    private RuleIds() {}

    public static String authority(String authority) {
        return "authority:" + authority;
    }

    public static String policy(String authority) {
        return "policy:" + authority;
    }

    public static String procedure(String authority, String procedure) {
        return "procedure:" + authority + "/" + procedure;
    }

    public static String calendar(int year) {
        return "calendar:" + year;
    }
}
