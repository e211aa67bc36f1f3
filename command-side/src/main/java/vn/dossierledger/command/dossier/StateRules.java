package vn.dossierledger.command.dossier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.Rejection;

/** In which states a step may be taken (DOMAIN.md 2, the column "from → to"): always a list of those that allow it. */
final class StateRules {

    /** The states in which something is still to be done: a service that is stopped or a life that ended asks for nothing. */
    static final Set<DossierState> OPEN = Collections.unmodifiableSet(EnumSet.of(
            DossierState.SUBMITTED,
            DossierState.INTAKE_SUPPLEMENT,
            DossierState.ACCEPTED,
            DossierState.IN_PROCESS,
            DossierState.CO_PROCESSING,
            DossierState.SUPPLEMENT,
            DossierState.FEE_DUE,
            DossierState.AWAITING_DECISION,
            DossierState.RESULT_READY));

    private StateRules() {}

    /** DOMAIN.md 2: a step is taken only from the states that it starts in. */
    static Optional<Rejection> aStepStartsOnlyIn(DossierState is, DossierState... allowed) {
        return aStepStartsOnlyIn(is, Set.of(allowed));
    }

    /** DOMAIN.md 2: a step is taken only from the states that it starts in. */
    static Optional<Rejection> aStepStartsOnlyIn(DossierState is, Set<DossierState> allowed) {
        return allowed.contains(is) ? Optional.empty() : Optional.of(new NotInState(is, allowed));
    }
}
