package vn.dossierledger.command.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.policy.ByService;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.IntakeCheck;
import vn.dossierledger.api.policy.NoticeChannel;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.RefundRule;
import vn.dossierledger.api.policy.Requirement;
import vn.dossierledger.api.policy.ResolutionEnd;

/** A policy in the making: starts as Quảng Ngãi's; the other authorities say where they differ (DOMAIN.md 3). */
final class PolicyDraft {

    Cited<TimeLimit> forwardWithin = cite(TimeLimit.of("0.5", LimitUnit.WORKING_DAYS), "QN 11.4");
    Cited<IntakeCheck> intakeChecks = cite(IntakeCheck.VALIDITY_AND_COMPLETENESS, "QN 11.1");
    Cited<Set<NoticeChannel>> noticeChannels = cite(Set.of(NoticeChannel.E_NOTICE), "QN 11.2");
    Cited<Requirement> resultPreference = cite(Requirement.NO, "default: not stated");
    Cited<Role> refusalApprover = cite(Role.LEADER, "QN 12.2");
    Cited<Requirement> digitalSignature = cite(Requirement.NO, "default: not stated");
    ByService<Set<PaymentMethod>> paymentMethods = new ByService<>(
            cite(Set.of(PaymentMethod.AT_AGENCY), "QN 7.1.b"),
            cite(Set.of(PaymentMethod.ONLINE, PaymentMethod.POST_OFFICE, PaymentMethod.POSTAL_TRANSFER), "QN 7.2.b"),
            cite(Set.of(PaymentMethod.AT_AGENCY), "default: at the counter"));
    ByService<Boolean> feeSettledBeforeReturn = same(false, "default: not stated");
    ByService<Set<ReturnChannel>> returnChannels = new ByService<>(
            cite(Set.of(ReturnChannel.IN_PERSON), "QN 8.2.a"),
            cite(Set.of(ReturnChannel.ONLINE, ReturnChannel.IN_PERSON, ReturnChannel.POST), "QN 8.2.b"),
            cite(Set.of(ReturnChannel.IN_PERSON), "default: at the counter"));
    ByService<Set<ReturnChannel>> originalsBeforeReturn = new ByService<>(
            cite(Set.of(ReturnChannel.IN_PERSON), "QN 7.1.a"),
            cite(Set.of(), "QN 7.2.a"),
            cite(Set.of(), "default: seen at the counter"));
    ByService<Set<ProofKind>> applicantProofs = new ByService<>(
            cite(Set.of(), "QN 7.1.a"),
            cite(Set.of(ProofKind.DIGITAL_SIGNATURE, ProofKind.CERTIFIED_PAPER_BY_POST), "QN 7.2.a"),
            cite(Set.of(), "default: seen at the counter"));
    Cited<RefundRule> refund = cite(RefundRule.WHEN_NOT_PERFORMED, "QN 8.2.c");
    Cited<Boolean> refundWhenUncollected = cite(false, "QN 8.2.c");
    Cited<ResolutionEnd> resolutionEnds = cite(ResolutionEnd.RETURN_TO_ONE_STOP, "QN 12.1.b");

    Cited<Integer> onlineFromLevel = cite(3, "QN 6.2");
    Cited<Boolean> filePerComponent = cite(true, "QN 7.1.a");
    Cited<Boolean> incompleteIsAsked = cite(true, "QN 11.2");
    Cited<Boolean> supplementAnswersAll = cite(true, "QN 6.2");
    Cited<Integer> apologies = cite(1, "default: one");
    Cited<Boolean> supplementLapses = cite(false, "default: never");
    Cited<Boolean> outageExcuses = cite(false, "default: never");
    Cited<TimeLimit> apologyLead = cite(TimeLimit.of("1", LimitUnit.WORKING_DAYS), "default: one working day");
    Cited<Boolean> sharesWithinTheWhole = cite(true, "QN 8.1.b");

    Cited<Map<ClockName, List<TimeLimit>>> warnBefore = cite(
            Map.of(
                    ClockName.INTAKE, List.of(TimeLimit.of("1", LimitUnit.WORKING_HOURS)),
                    ClockName.FORWARD, List.of(TimeLimit.of("1", LimitUnit.WORKING_HOURS)),
                    ClockName.RESOLUTION, List.of(TimeLimit.of("1", LimitUnit.WORKING_DAYS)),
                    ClockName.SHARE, List.of(TimeLimit.of("1", LimitUnit.WORKING_DAYS))),
            "default: soon");
    Cited<Set<Role>> recordCorrectors = cite(Set.of(Role.DEPARTMENT_HEAD, Role.LEADER), "QN 4.3");

    static <T> Cited<T> cite(T value, String article) {
        return new Cited<>(value, article);
    }

    static <T> ByService<T> same(T value, String article) {
        return new ByService<>(cite(value, article), cite(value, article), cite(value, article));
    }

    PolicyProfile done() {
        return new PolicyProfile(
                cite(TimeLimit.of("8", LimitUnit.WORKING_HOURS), "default: 8 working hours"),
                forwardWithin,
                intakeChecks,
                noticeChannels,
                resultPreference,
                refusalApprover,
                refusalApprover,
                digitalSignature,
                cite(Requirement.NO, "default: not stated"),
                paymentMethods,
                feeSettledBeforeReturn,
                returnChannels,
                originalsBeforeReturn,
                applicantProofs,
                refund,
                refundWhenUncollected,
                cite(3, "QN 5.1.b"),
                cite(List.of(), "default: none"),
                cite(PauseEffect.RESTART, "default: the full limit again"),
                cite(PauseEffect.RESUME, "default: the rest of the limit"),
                resolutionEnds,
                apologies,
                supplementLapses,
                cite(TimeLimit.of("30", LimitUnit.CALENDAR_DAYS), "default: 30 days"),
                outageExcuses,
                onlineFromLevel,
                filePerComponent,
                incompleteIsAsked,
                supplementAnswersAll,
                warnBefore,
                apologyLead,
                sharesWithinTheWhole,
                recordCorrectors);
    }
}
