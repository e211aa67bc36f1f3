package vn.dossierledger.api.rejection;

/**
 * Nobody wants the dossier back.
 */
public record WithdrawalNotRequested() implements Rejection {

    @Override
    public String article() {
        return "default: An officer gives back only what its applicant wants back.";
    }
}
