package vn.dossierledger.api.rejection;

/**
 * This is done only by law: the provision is cited.
 */
public record LegalBasisMissing() implements Rejection {

    @Override
    public String article() {
        return "default: What only the law allows is done by citing it.";
    }
}
