package vn.dossierledger.api.rejection;

/**
 * A payment is recorded once per reference.
 */
public record PaymentReferenceUsed(String reference) implements Rejection {

    @Override
    public String article() {
        return "default: A payment is recorded once for each reference.";
    }
}
