package vn.dossierledger.api.rejection;

/**
 * A payment is of the amount that was asked for.
 */
public record PaymentAmountDiffers(long due, long offered) implements Rejection {

    @Override
    public String article() {
        return "default: Exactly what is due is paid.";
    }
}
