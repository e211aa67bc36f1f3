package vn.dossierledger.command.dossier;

import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;

/** Whoever says no, asks for more, or gives money back, says why. */
final class ReasonRules {

    /** What a refusal cites where no regulation speaks of the step. */
    static final String OUR_DEFAULT = "default: The regulation is silent; whoever sends a dossier back says why.";

    private ReasonRules() {}

    /** QN 11.2, 12.2; BT 8.2.c; CM 12.2, 13.2: a reason is given, and it says something. */
    static Optional<Rejection> aReasonIsGiven(Confidential reason, String article) {
        return reason == null || reason.isBlank() ? Optional.of(new ReasonMissing(article)) : Optional.empty();
    }

    /** QN 11.2; CM 12.2: what is asked for is named, each item with its reason. */
    static Optional<Rejection> everyItemHasItsReason(List<ItemReason> items, String article) {
        boolean said = !items.isEmpty()
                && items.stream()
                        .allMatch(each -> aReasonIsGiven(each.reason(), article).isEmpty());
        return said ? Optional.empty() : Optional.of(new ReasonMissing(article));
    }
}
