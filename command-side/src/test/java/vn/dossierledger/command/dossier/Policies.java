package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.PolicyDraft.cite;
import static vn.dossierledger.command.dossier.PolicyDraft.same;

import java.util.Set;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.policy.ByService;
import vn.dossierledger.api.policy.IntakeCheck;
import vn.dossierledger.api.policy.NoticeChannel;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.RefundRule;
import vn.dossierledger.api.policy.Requirement;
import vn.dossierledger.api.policy.ResolutionEnd;

/** The policies of four authorities, as far as the rules of a dossier look at them (DOMAIN.md 3). */
final class Policies {

    private Policies() {}

    static PolicyProfile quangNgai() {
        return new PolicyDraft().done();
    }

    /** Quảng Ngãi's, but with supplements that lapse. */
    static PolicyProfile lapsing() {
        PolicyDraft policy = new PolicyDraft();
        policy.supplementLapses = cite(true, "default: they do");
        return policy.done();
    }

    static PolicyProfile dinhQuan() {
        PolicyDraft policy = new PolicyDraft();
        policy.forwardWithin = cite(TimeLimit.of("6", LimitUnit.WORKING_HOURS), "DQ 4.3.a");
        policy.intakeChecks = cite(IntakeCheck.COMPLETENESS, "DQ 4.3.a");
        policy.noticeChannels = cite(Set.of(NoticeChannel.E_NOTICE, NoticeChannel.SMS), "DQ 4.3.b");
        policy.refusalApprover = cite(Role.LEADER, "DQ 4.3.b");
        policy.digitalSignature = cite(Requirement.PREFERRED, "DQ 5.7");
        policy.returnChannels = new ByService<>(
                cite(Set.of(ReturnChannel.IN_PERSON, ReturnChannel.POST), "DQ 4.3.c"),
                cite(Set.of(ReturnChannel.ONLINE, ReturnChannel.IN_PERSON, ReturnChannel.POST), "DQ 2.4.d"),
                cite(Set.of(ReturnChannel.IN_PERSON), "default: at the counter"));
        policy.originalsBeforeReturn = new ByService<>(
                cite(Set.of(ReturnChannel.IN_PERSON, ReturnChannel.POST), "DQ 4.3.c"),
                cite(Set.of(), "DQ 2.4.d"),
                cite(Set.of(), "default: seen at the counter"));
        policy.applicantProofs = same(Set.of(), "default: not stated");
        policy.refund = cite(RefundRule.NOT_OFFERED, "default: DQ is silent");
        policy.refundWhenUncollected = cite(false, "default: DQ is silent");
        policy.resolutionEnds = cite(ResolutionEnd.RETURN_TO_ONE_STOP, "DQ 4.3.b");
        policy.incompleteIsAsked = cite(true, "DQ 4.3.a");
        policy.sharesWithinTheWhole = cite(true, "DQ 4.3.b");
        return policy.done();
    }

    static PolicyProfile binhThuan() {
        PolicyDraft policy = new PolicyDraft();
        policy.forwardWithin = cite(null, "BT 8.3.a");
        policy.intakeChecks = cite(IntakeCheck.VALIDITY, "BT 8.2.b");
        policy.noticeChannels = cite(Set.of(NoticeChannel.PORTAL, NoticeChannel.ZALO), "BT 8.2.c");
        policy.resultPreference = cite(Requirement.REQUIRED, "BT 8.2.b");
        policy.refusalApprover = cite(Role.LEADER, "BT 8.3.b");
        policy.digitalSignature = cite(Requirement.REQUIRED, "BT 8.3.b");
        policy.paymentMethods = new ByService<>(
                cite(Set.of(PaymentMethod.AT_AGENCY, PaymentMethod.ONLINE), "BT 8.4.a"),
                cite(Set.of(PaymentMethod.ONLINE), "BT 8.4.b"),
                cite(Set.of(PaymentMethod.AT_AGENCY), "default: at the counter"));
        policy.feeSettledBeforeReturn =
                new ByService<>(cite(false, "BT 8.4.a"), cite(true, "BT 8.4.b"), cite(false, "default: not stated"));
        policy.returnChannels = new ByService<>(
                cite(Set.of(ReturnChannel.IN_PERSON), "BT 8.4.a"),
                cite(Set.of(ReturnChannel.ONLINE, ReturnChannel.POST), "BT 8.4.b"),
                cite(Set.of(ReturnChannel.IN_PERSON), "default: at the counter"));
        policy.applicantProofs = same(Set.of(), "BT 8.1");
        policy.refund = cite(RefundRule.NOT_OFFERED, "default: BT is silent");
        policy.refundWhenUncollected = cite(false, "default: BT is silent");
        policy.resolutionEnds = cite(ResolutionEnd.RETURN_TO_ONE_STOP, "BT 8.3.c");
        policy.incompleteIsAsked = cite(true, "BT 8.2.c");
        policy.sharesWithinTheWhole = cite(true, "BT 4.5, 9.2");
        return policy.done();
    }

    static PolicyProfile caMau() {
        PolicyDraft policy = new PolicyDraft();
        policy.forwardWithin = cite(TimeLimit.of("0.5", LimitUnit.WORKING_DAYS), "CM 12.4");
        policy.intakeChecks = cite(IntakeCheck.VALIDITY_AND_COMPLETENESS, "CM 12.1");
        policy.refusalApprover = cite(Role.DEPARTMENT_HEAD, "CM 13.2");
        policy.returnChannels = new ByService<>(
                cite(Set.of(ReturnChannel.IN_PERSON), "CM 9.2.a"),
                cite(Set.of(ReturnChannel.POST), "CM 9.2.b"),
                cite(Set.of(ReturnChannel.IN_PERSON), "default: at the counter"));
        policy.applicantProofs = new ByService<>(
                cite(Set.of(), "CM 8.1"),
                cite(Set.of(ProofKind.values()), "CM 8.3"),
                cite(Set.of(), "default: seen at the counter"));
        policy.refund = cite(RefundRule.WHEN_NOT_PERFORMED, "CM 9.2.c");
        policy.refundWhenUncollected = cite(false, "CM 9.2.c");
        policy.resolutionEnds = cite(ResolutionEnd.RETURN_TO_ONE_STOP, "CM 13.1.b");
        policy.sharesWithinTheWhole = cite(true, "CM 9.1.b");
        return policy.done();
    }
}
