package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * The procedure has no such components.
 */
public record ComponentsUnknown(Set<String> components) implements Rejection {

    @Override
    public String article() {
        return "default: A dossier consists of what its procedure's version names; as DQ 4.1.b.";
    }
}
