package vn.dossierledger.api.dossier;

/** The states of DOMAIN.md 2, with the status code of the National Portal. */
public enum DossierState {
    SUBMITTED(1, false),
    INTAKE_SUPPLEMENT(5, false),
    DECLINED(3, true),
    ACCEPTED(2, false),
    IN_PROCESS(4, false),
    CO_PROCESSING(4, false),
    SUPPLEMENT(5, false),
    FEE_DUE(6, false),
    AWAITING_DECISION(4, false),
    STOPPED(8, false),
    WITHDRAWN(7, true),
    RESULT_READY(9, false),
    RETURNED(10, true);

    private final int portalCode;
    private final boolean last;

    DossierState(int portalCode, boolean last) {
        this.portalCode = portalCode;
        this.last = last;
    }

    /** The status code of the National Portal, 1 to 10. */
    public int portalCode() {
        return portalCode;
    }

    /** Whether the dossier's life ends here, unless it is reopened. */
    public boolean isFinal() {
        return last;
    }
}
