package vn.dossierledger.query.projection;

import vn.dossierledger.clocks.Rulebook;

/** The field (lĩnh vực) of a service stands in its procedure, not in the dossier's events. */
public final class ServiceFields {

    private ServiceFields() {}

    /**
     * The field of the procedure that a dossier was submitted under.
     *
     * @throws IllegalStateException when the ledger does not hold that version of the procedure
     */
    public static String fieldOf(Rulebook rulebook, String dossier, String authority, String procedure, int version) {
        return rulebook.procedureVersion(authority, procedure, version)
                .orElseThrow(() -> new IllegalStateException("The ledger does not hold the procedure that dossier "
                        + dossier + " was submitted under: publish the rules before the first dossier."))
                .content()
                .field();
    }
}
