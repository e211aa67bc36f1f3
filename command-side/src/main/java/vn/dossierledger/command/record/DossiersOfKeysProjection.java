package vn.dossierledger.command.record;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import vn.dossierledger.api.dossier.event.DossierSubmitted;

/** Keeps which dossiers are sealed under a key: those that are not known yet. */
@ProcessingGroup(DossiersOfKeysProjection.PROCESSOR)
public class DossiersOfKeysProjection {

    /** The name of its event processor. */
    public static final String PROCESSOR = "dossiers-of-keys";

    private final DossiersOfKeys dossiers;

    public DossiersOfKeysProjection(DossiersOfKeys dossiers) {
        this.dossiers = dossiers;
    }

    @EventHandler
    void on(DossierSubmitted event) {
        dossiers.begun(event.dossierCode(), event.applicant().key());
    }

    @ResetHandler
    void reset() {
        // What is there stays true for ever, and whoever is being forgotten meanwhile relies on it: a replay adds what
        // is missing.
    }
}
