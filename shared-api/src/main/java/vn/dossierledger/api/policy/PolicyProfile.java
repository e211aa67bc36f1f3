package vn.dossierledger.api.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ReturnChannel;

/**
 * The policy (quy chế) of one authority: every cell of DOMAIN.md 3, each with its article.
 * @param intakeWithin K1
 * @param forwardWithin K2; value null where the regulation states no time
 * @param intakeChecks what must be looked at before acceptance
 * @param noticeChannels how a refusal is told
 * @param resultPreference whether the applicant must say how to get the result
 * @param supplementApprover who approves a department's supplement: LEADER or DEPARTMENT_HEAD
 * @param refusalApprover who signs a refusal: LEADER or DEPARTMENT_HEAD
 * @param digitalSignature whether results are signed digitally
 * @param digitisation whether counter dossiers are digitised in full
 * @param paymentMethods allowed methods
 * @param feeSettledBeforeReturn whether the fee must be settled before the result leaves
 * @param returnChannels allowed ways to the citizen
 * @param originalsBeforeReturn ways of return before which the originals must be compared
 * @param applicantProofs accepted proofs; an empty set asks for none
 * @param refund whether money goes back
 * @param refundWhenUncollected always false where stated; cited in the refusal
 * @param usageFromLevel lowest level that usage statistics cover, 1 to 4
 * @param reportsDue days of the year on which reports are due, {@code MM-dd}; may be empty
 * @param supplementEffect what a department's supplement does to K3
 * @param stopEffect what stopping does to K3
 * @param resolutionEnds where K3 stops
 * @param apologies how many apologies at most
 * @param supplementLapses whether an unanswered supplement lapses
 * @param uncollectedAfter K7
 * @param outageExcuses whether an outage stops clocks
 * @param onlineFromLevel lowest level that is submitted online, 1 to 4
 * @param filePerComponent whether each component is its own file
 * @param incompleteIsAsked whether who left something out is asked for it, with the reason, and never declined for that
 * @param supplementAnswersAll whether a supplement answers every item, or says why not
 * @param warnBefore per clock of the agency, how long before its end it is warned of; a clock that is not named warns of nothing
 * @param apologyLead K8: how long before the end an apology is issued at the latest
 * @param sharesWithinTheWhole whether the time given to another department or agency ends before the result is promised
 * @param recordCorrectors who may set right what an event says
 */
public record PolicyProfile(
        Cited<TimeLimit> intakeWithin,
        Cited<TimeLimit> forwardWithin,
        Cited<IntakeCheck> intakeChecks,
        Cited<Set<NoticeChannel>> noticeChannels,
        Cited<Requirement> resultPreference,
        Cited<Role> supplementApprover,
        Cited<Role> refusalApprover,
        Cited<Requirement> digitalSignature,
        Cited<Requirement> digitisation,
        ByService<Set<PaymentMethod>> paymentMethods,
        ByService<Boolean> feeSettledBeforeReturn,
        ByService<Set<ReturnChannel>> returnChannels,
        ByService<Set<ReturnChannel>> originalsBeforeReturn,
        ByService<Set<ProofKind>> applicantProofs,
        Cited<RefundRule> refund,
        Cited<Boolean> refundWhenUncollected,
        Cited<Integer> usageFromLevel,
        Cited<List<String>> reportsDue,
        Cited<PauseEffect> supplementEffect,
        Cited<PauseEffect> stopEffect,
        Cited<ResolutionEnd> resolutionEnds,
        Cited<Integer> apologies,
        Cited<Boolean> supplementLapses,
        Cited<TimeLimit> uncollectedAfter,
        Cited<Boolean> outageExcuses,
        Cited<Integer> onlineFromLevel,
        Cited<Boolean> filePerComponent,
        Cited<Boolean> incompleteIsAsked,
        Cited<Boolean> supplementAnswersAll,
        Cited<Map<ClockName, List<TimeLimit>>> warnBefore,
        Cited<TimeLimit> apologyLead,
        Cited<Boolean> sharesWithinTheWhole,
        Cited<Set<Role>> recordCorrectors) {}
