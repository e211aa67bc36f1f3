package vn.dossierledger.api.query.readmodels;

import java.util.List;
import vn.dossierledger.api.query.readmodels.ReadModelList.ReadModel;

/**
 * One read model.
 *
 * @param versions all there were, the newest first
 * @param drifted codes of dossiers that are kept otherwise than the ledger tells, as far as the sampling has found: the first 100 of {@code readModel.drifted}
 */
public record ReadModelDetails(ReadModel readModel, List<ReadModelVersion> versions, List<String> drifted) {
    public ReadModelDetails {
        versions = List.copyOf(versions);
        drifted = List.copyOf(drifted);
    }
}
