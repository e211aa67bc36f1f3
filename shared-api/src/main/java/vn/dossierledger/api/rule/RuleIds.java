package vn.dossierledger.api.rule;

/** The ids of the aggregates that hold rules: they share the ledger with dossiers, whose codes never hold a colon. */
public final class RuleIds {

    /** The first year whose calendar the ledger accepts. */
    public static final int FIRST_YEAR = 2000;

    /** The last year whose calendar the ledger accepts. */
    public static final int LAST_YEAR = 2100;

    /** What the id of every calendar year begins with. */
    public static final String CALENDARS = "calendar:";

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
        return CALENDARS + year;
    }

    /** Whether an aggregate's id is that of a rule. */
    public static boolean isRule(String aggregate) {
        return aggregate.indexOf(':') >= 0;
    }
}
