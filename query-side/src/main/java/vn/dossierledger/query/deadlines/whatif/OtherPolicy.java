package vn.dossierledger.query.deadlines.whatif;

import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.query.deadlines.PolicyCells;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.Versioned;

/** The rules that a dossier is bound to, with another policy in them. */
@FunctionalInterface
public interface OtherPolicy {

    Rules in(Rules bound);

    /** Another version as a whole. */
    static OtherPolicy version(Versioned<PolicyProfile> policy) {
        return bound -> new Rules(policy, bound.procedure(), bound.calendar(), bound.outages());
    }

    /** A few cells on top of what each dossier is bound to. */
    static OtherPolicy cells(PolicyCells cells) {
        return bound -> {
            Versioned<PolicyProfile> policy = bound.policy();
            return new Rules(
                    new Versioned<>(policy.version(), policy.effectiveFrom(), with(policy.content(), cells)),
                    bound.procedure(),
                    bound.calendar(),
                    bound.outages());
        };
    }

    private static PolicyProfile with(PolicyProfile policy, PolicyCells cells) {
        return new PolicyProfile(
                cell(policy.intakeWithin(), cells.intakeWithin()),
                cell(policy.forwardWithin(), cells.forwardWithin()),
                policy.intakeChecks(),
                policy.noticeChannels(),
                policy.resultPreference(),
                policy.supplementApprover(),
                policy.refusalApprover(),
                policy.digitalSignature(),
                policy.digitisation(),
                policy.paymentMethods(),
                policy.feeSettledBeforeReturn(),
                policy.returnChannels(),
                policy.originalsBeforeReturn(),
                policy.applicantProofs(),
                policy.refund(),
                policy.refundWhenUncollected(),
                policy.usageFromLevel(),
                policy.reportsDue(),
                cell(policy.supplementEffect(), cells.supplementEffect()),
                cell(policy.stopEffect(), cells.stopEffect()),
                cell(policy.resolutionEnds(), cells.resolutionEnds()),
                policy.apologies(),
                policy.supplementLapses(),
                policy.uncollectedAfter(),
                cell(policy.outageExcuses(), cells.outageExcuses()),
                policy.onlineFromLevel(),
                policy.filePerComponent(),
                policy.incompleteIsAsked(),
                policy.supplementAnswersAll(),
                policy.warnBefore(),
                policy.apologyLead(),
                policy.sharesWithinTheWhole(),
                policy.recordCorrectors());
    }

    private static <T> Cited<T> cell(Cited<T> is, T wouldBe) {
        return wouldBe == null ? is : new Cited<>(wouldBe, "what if");
    }
}
