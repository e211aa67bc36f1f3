package vn.dossierledger.command.dossier;

import java.util.Optional;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.RefundRule;
import vn.dossierledger.api.rejection.RefundExceedsPayment;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.rejection.RefundNotOffered;
import vn.dossierledger.api.rejection.Rejection;

/** When money goes back (QN 8.2.c; CM 9.2.c). Amounts in whole đồng. */
final class RefundRules {

    private RefundRules() {}

    /** DQ, BT and KT are silent: what the regulation does not know is not offered. */
    static Optional<Rejection> refundsAreOfferedByThePolicy(Cited<RefundRule> refund) {
        return refund.value() == RefundRule.WHEN_NOT_PERFORMED
                ? Optional.empty()
                : Optional.of(new RefundNotOffered(refund.article()));
    }

    /**
     * QN 8.2.c, CM 9.2.c: money goes back because the agency did not perform, never because nobody collected; "except where the
     * law says otherwise", and then that law is cited.
     *
     * @param ready whether the result is, or was, there to be collected
     * @param legalException citation of the other law; nullable
     */
    static Optional<Rejection> onlyAServiceNotPerformedIsRefunded(
            boolean notPerformed, boolean ready, String legalException, PolicyProfile policy) {
        if (notPerformed || (legalException != null && !legalException.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new RefundNotDue(
                ready
                        ? policy.refundWhenUncollected().article()
                        : policy.refund().article()));
    }

    /** QN 8.2.c, CM 9.2.c: what was paid for a service that was not performed and has not gone back, in đồng; nothing where refunds are not offered. */
    static long owed(boolean notPerformed, Money money, Cited<RefundRule> refund) {
        return notPerformed && refund.value() == RefundRule.WHEN_NOT_PERFORMED ? money.paid() - money.refunded() : 0;
    }

    static Optional<Rejection> noMoreGoesBackThanWasPaid(Money money, long asked, String article) {
        return asked > 0 && asked <= money.paid() - money.refunded()
                ? Optional.empty()
                : Optional.of(new RefundExceedsPayment(money.paid(), money.refunded(), asked, article));
    }
}
