package vn.dossierledger.api.rejection;

/**
 * There is no fee to pay.
 */
public record NoFeeDue() implements Rejection {

    @Override
    public String article() {
        return "default: Only a fee that is named is asked for, and only one that is due is paid.";
    }
}
