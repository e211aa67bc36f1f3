package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * The procedure names no such authority to co-process with.
 */
public record AgencyNotAsked(String authority, Set<String> agencies) implements Rejection {

    @Override
    public String article() {
        return "default: A copy goes to the agencies that the procedure names; as DQ 4.3.b, QN 8.1.b, CM 9.1.b.";
    }
}
