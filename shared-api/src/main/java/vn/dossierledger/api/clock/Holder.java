package vn.dossierledger.api.clock;

/**
 * For whom a clock runs: who would be late.
 * @param kind what it is
 * @param id the id of the department or of the authority; null for the citizen and the one-stop
 */
public record Holder(HolderKind kind, String id) {
    /** The applicant. */
    public static final Holder CITIZEN = new Holder(HolderKind.CITIZEN, null);

    /** The one-stop shop of the dossier's authority. */
    public static final Holder ONE_STOP = new Holder(HolderKind.ONE_STOP, null);

    /** A department of the dossier's authority. */
    public static Holder department(String department) {
        return new Holder(HolderKind.DEPARTMENT, department);
    }

    /** Another authority. */
    public static Holder agency(String authority) {
        return new Holder(HolderKind.AGENCY, authority);
    }
}
