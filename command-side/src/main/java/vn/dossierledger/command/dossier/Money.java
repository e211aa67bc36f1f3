package vn.dossierledger.command.dossier;

import java.util.HashSet;
import java.util.Set;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;

/** The money of one dossier, in whole đồng. */
final class Money {

    private final Set<String> asked = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private long requested;
    private long paid;
    private long refunded;

    void evolve(FeeRequested event) {
        event.items().stream().map(FeeItem::name).forEach(asked::add);
        requested += event.total();
    }

    void evolve(FeePaid event) {
        references.add(event.reference());
        paid += event.amount();
    }

    void evolve(FeeRefunded event) {
        refunded += event.amount();
    }

    /** Names of the fees that were asked for. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** References of the payments. */
    Set<String> references() {
        return Set.copyOf(references);
    }

    long due() {
        return requested - paid;
    }

    long paid() {
        return paid;
    }

    long refunded() {
        return refunded;
    }
}
