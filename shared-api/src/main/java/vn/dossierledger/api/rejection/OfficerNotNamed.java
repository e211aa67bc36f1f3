package vn.dossierledger.api.rejection;

/**
 * An assignment names its officer.
 */
public record OfficerNotNamed() implements Rejection {

    @Override
    public String article() {
        return "default: An assignment names its officer; as QN 12.";
    }
}
