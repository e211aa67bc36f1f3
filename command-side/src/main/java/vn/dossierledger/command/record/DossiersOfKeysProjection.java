package vn.dossierledger.command.record;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;

/** Keeps count of a key's open dossiers. Each step says outright what is so after it: told twice, it is still so. */
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

    @EventHandler
    void on(DossierDeclined event) {
        dossiers.open(event.dossierCode(), false);
    }

    @EventHandler
    void on(DossierWithdrawn event) {
        dossiers.open(event.dossierCode(), false);
    }

    @EventHandler
    void on(SupplementLapsed event) {
        dossiers.open(event.dossierCode(), false);
    }

    @EventHandler
    void on(ServiceNotPerformed event) {
        dossiers.open(event.dossierCode(), false);
    }

    @EventHandler
    void on(ResultReturned event) {
        dossiers.open(event.dossierCode(), false);
    }

    @EventHandler
    void on(DossierReopened event) {
        dossiers.open(event.dossierCode(), true);
    }

    @ResetHandler
    void reset() {
        dossiers.clear();
    }
}
