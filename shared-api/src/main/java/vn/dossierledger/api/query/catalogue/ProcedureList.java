package vn.dossierledger.api.query.catalogue;

import java.util.List;

/** Procedures by authority and id. */
public record ProcedureList(List<PublishedProcedure> items, int total) {
    public ProcedureList {
        items = List.copyOf(items);
    }
}
