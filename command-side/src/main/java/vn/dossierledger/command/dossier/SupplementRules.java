package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.dossierledger.api.rejection.NoSupplementProposed;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ResponseInThePast;
import vn.dossierledger.api.rejection.SupplementAlreadyProposed;

/** How a department asks the applicant for more (QN 12.2; CM 13.2). */
final class SupplementRules {

    private SupplementRules() {}

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
