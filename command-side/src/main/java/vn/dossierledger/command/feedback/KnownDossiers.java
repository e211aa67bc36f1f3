package vn.dossierledger.command.feedback;

import java.util.Optional;

/** Finds dossiers that somebody speaks of. */
@FunctionalInterface
public interface KnownDossiers {

    /** A dossier as it stands; empty when there is none of this code. */
    Optional<KnownDossier> find(String dossierCode);
}
