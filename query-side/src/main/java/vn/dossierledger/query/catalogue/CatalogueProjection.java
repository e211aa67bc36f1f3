package vn.dossierledger.query.catalogue;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;

/** Keeps the catalogue up to date. Rules are published rarely: each is a row of its own, written when it comes. */
@ProcessingGroup(CatalogueProjection.PROCESSOR)
class CatalogueProjection {

    static final String PROCESSOR = "catalogue";

    private final CatalogueRows rows;

    CatalogueProjection(CatalogueRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ProcedurePublished published) {
        rows.save(published);
    }

    @EventHandler
    void on(PolicyPublished published) {
        rows.save(published);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
