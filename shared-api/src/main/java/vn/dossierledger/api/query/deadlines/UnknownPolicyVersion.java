package vn.dossierledger.api.query.deadlines;

/** The authority has no such version of its policy. */
public final class UnknownPolicyVersion extends RuntimeException {

    /** Without a stack: the caller is told, nobody else. */
    public UnknownPolicyVersion() {
        super("There is no such version of the policy", null, false, false);
    }
}
