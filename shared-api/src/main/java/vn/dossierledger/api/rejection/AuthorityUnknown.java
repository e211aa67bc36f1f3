package vn.dossierledger.api.rejection;

/**
 * There is no such authority.
 */
public record AuthorityUnknown(String authority) implements Rejection, RuleRefusal {

    @Override
    public String article() {
        return "default: Only an authority that is registered here has services here.";
    }
}
