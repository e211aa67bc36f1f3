package vn.dossierledger.command.dossier;

import java.util.Optional;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.WithdrawalAlreadyRequested;
import vn.dossierledger.api.rejection.WithdrawalNotRequested;

/** When a dossier goes back to its applicant. No regulation speaks of it: these are defaults of ours (DOMAIN.md 3). */
final class WithdrawalRules {

    /** What a refusal cites. */
    static final String DEFAULT =
            "default: The regulation is silent; whoever keeps a dossier from its applicant says why.";

    private WithdrawalRules() {}

    /** The first wish is not decided yet. */
    static Optional<Rejection> oneWishIsEnough(WithdrawalRequested wish) {
        return wish == null ? Optional.empty() : Optional.of(new WithdrawalAlreadyRequested());
    }

    /** An officer gives back only what its applicant wants back. */
    static Optional<Rejection> nobodyIsGivenBackWhatNobodyWants(WithdrawalRequested wish) {
        return wish == null ? Optional.of(new WithdrawalNotRequested()) : Optional.empty();
    }
}
