package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.rejection.NoSupplementProposed;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ResponseInThePast;
import vn.dossierledger.api.rejection.SupplementAlreadyProposed;
import vn.dossierledger.api.sealing.Confidential;

/** How a department asks the applicant for more (QN 12.2; CM 13.2). */
final class SupplementRules {

    private SupplementRules() {}

    /**
     * Whoever asks the applicant for more, at intake (DQ 4.3.a; QN 11.2; BT 8.2.c; CM 12.2) or in a department (QN 12.2; CM 13.2), names components
     * of the procedure, each once and with its reason, and no day that has passed.
     *
     * @param article what a missing reason is refused by
     * @param respondBy nullable
     */
    static Optional<Rejection> onlyWhatCanBeAnsweredIsAskedFor(
            List<ComponentDefinition> defined,
            List<ItemReason> items,
            Confidential reason,
            Instant respondBy,
            Instant now,
            String article) {
        List<String> named = items.stream().map(ItemReason::component).toList();
        return ComponentRules.onlyComponentsOfTheProcedureAreNamed(defined, named)
                .or(() -> ComponentRules.noComponentStandsTwice(named))
                .or(() -> ReasonRules.aReasonIsGiven(reason, article))
                .or(() -> ReasonRules.everyItemHasItsReason(items, article))
                .or(() -> theDayOfTheAnswerIsStillToCome(respondBy, now));
    }

    /** What waits for approval is decided before more is proposed. */
    static Optional<Rejection> oneSupplementWaitsForApproval(Supplements supplements) {
        return supplements.proposed() == null ? Optional.empty() : Optional.of(new SupplementAlreadyProposed());
    }

    /** QN 12.2; CM 13.2: what goes out to the applicant was proposed by the department. */
    static Optional<Rejection> onlyAProposedSupplementIsApproved(Supplements supplements) {
        return supplements.proposed() == null ? Optional.of(new NoSupplementProposed()) : Optional.empty();
    }

    /** Nobody can answer by a day that has passed. */
    static Optional<Rejection> theDayOfTheAnswerIsStillToCome(Instant respondBy, Instant now) {
        return respondBy == null || respondBy.isAfter(now)
                ? Optional.empty()
                : Optional.of(new ResponseInThePast(respondBy, now));
    }
}
