package vn.dossierledger.api.query.readmodels;

import java.util.List;

/** The dossiers that a read model goes on without, the oldest first. */
public record DeadLetterList(List<DeadLetter> items) {
    public DeadLetterList {
        items = List.copyOf(items);
    }
}
