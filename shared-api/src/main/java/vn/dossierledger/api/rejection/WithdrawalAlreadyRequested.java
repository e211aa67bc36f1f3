package vn.dossierledger.api.rejection;

/**
 * The applicant wants the dossier back already.
 */
public record WithdrawalAlreadyRequested() implements Rejection {

    @Override
    public String article() {
        return "default: A wish is decided before it is made again.";
    }
}
