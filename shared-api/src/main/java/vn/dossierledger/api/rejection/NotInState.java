package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.DossierState;

/**
 * The state of the dossier forbids it (DOMAIN.md 2).
 */
public record NotInState(DossierState is, Set<DossierState> allowed) implements Rejection {

    @Override
    public String article() {
        return "default: The ledger's table of steps says from which states each is taken.";
    }
}
