package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.dossier.DossierState;

/**
 * The state of the dossier forbids it (DOMAIN.md 2).
 */
public record NotInState(DossierState is, Set<DossierState> allowed) implements Rejection {}
