package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Caller;

/** Is told which dossiers leave in an export, before they leave. When it throws, they do not. */
public interface ExportWitness {

    /**
     * Some more dossiers of one export.
     *
     * @param codes in the order of the rows
     * @param at when the export was asked for
     */
    void leaving(Caller caller, List<String> codes, Instant at);
}
