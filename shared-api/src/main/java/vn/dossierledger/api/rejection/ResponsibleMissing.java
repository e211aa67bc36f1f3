package vn.dossierledger.api.rejection;

/**
 * An apology says who is late.
 */
public record ResponsibleMissing() implements Rejection {

    @Override
    public String article() {
        return "default: An apology says who is late.";
    }
}
