package vn.dossierledger.api.rejection;

/**
 * The caller is an officer of another authority.
 */
public record NotYourAuthority(String authority) implements Rejection, RuleRefusal {

    @Override
    public String article() {
        return "default: Each authority handles what is its own; as DQ 7.3, QN 4.3, CM 5.3.";
    }
}
