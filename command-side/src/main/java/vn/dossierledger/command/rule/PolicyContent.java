package vn.dossierledger.command.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.policy.ByService;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.Requirement;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.PublishPolicy;
import vn.dossierledger.api.rule.RuleIds;

/** Whether a policy holds together: every value there, each with its article, and none against another. */
final class PolicyContent {

    /** BT 8.3.a: the regulation may state no time for forwarding; everything else says something. */
    private static final String MAY_STATE_NOTHING = "forwardWithin";

    private static final Set<Role> APPROVERS = Set.of(Role.LEADER, Role.DEPARTMENT_HEAD);

    private PolicyContent() {}

    static Optional<RuleInvalid> holdsTogether(PublishPolicy publish) {
        Faults faults = new Faults();
        faults.present(publish.effectiveFrom(), "/effectiveFrom");
        faults.unless(
                publish.rule().equals(RuleIds.policy(publish.authority())),
                "/authority",
                "must-be-the-one-of-the-address");
        if (!faults.present(publish.policy(), "")) {
            return faults.asRejection();
        }
        PolicyProfile policy = publish.policy();
        everyValueIsThereWithItsArticle(policy, faults);
        if (faults.asRejection().isEmpty()) {
            noValueIsAgainstAnother(policy, faults);
        }
        return faults.asRejection();
    }

    /** Walks the record itself, so that a value added later cannot be forgotten here. */
    private static void everyValueIsThereWithItsArticle(PolicyProfile policy, Faults faults) {
        for (RecordComponent component : PolicyProfile.class.getRecordComponents()) {
            String at = "/" + component.getName();
            boolean mayStateNothing = component.getName().equals(MAY_STATE_NOTHING);
            switch (valueOf(component, policy)) {
                case Cited<?> cited -> cited(cited, at, mayStateNothing, faults);
                case ByService<?> byService -> {
                    cited(byService.level3(), at + "/level3", mayStateNothing, faults);
                    cited(byService.level4(), at + "/level4", mayStateNothing, faults);
                    cited(byService.counter(), at + "/counter", mayStateNothing, faults);
                }
                case null -> faults.present(null, at);
                default -> throw new IllegalStateException("A policy holds cited values only: " + component);
            }
        }
    }

    private static void cited(Cited<?> cited, String at, boolean mayStateNothing, Faults faults) {
        if (faults.present(cited, at)) {
            faults.text(cited.article(), at + "/article");
            faults.unless(mayStateNothing || cited.value() != null, at + "/value", "must-not-be-missing");
        }
    }

    private static void noValueIsAgainstAnother(PolicyProfile policy, Faults faults) {
        faults.some(policy.noticeChannels().value(), "/noticeChannels/value");
        faults.unless(
                APPROVERS.contains(policy.supplementApprover().value()),
                "/supplementApprover/value",
                "must-be-LEADER-or-DEPARTMENT_HEAD");
        faults.unless(
                APPROVERS.contains(policy.refusalApprover().value()),
                "/refusalApprover/value",
                "must-be-LEADER-or-DEPARTMENT_HEAD");
        someOfEach(policy.paymentMethods(), "/paymentMethods", faults);
        someOfEach(policy.returnChannels(), "/returnChannels", faults);
        originalsOnlyOnTheWaysThatAreOffered(policy, faults);
        faults.unless(
                !policy.refundWhenUncollected().value(),
                "/refundWhenUncollected/value",
                "must-be-false-since-nobody-is-paid-back-for-not-collecting");
        noOrRequired(policy.resultPreference(), "/resultPreference/value", faults);
        noOrRequired(policy.digitisation(), "/digitisation/value", faults);
        int usage = policy.usageFromLevel().value();
        faults.unless(usage >= 1 && usage <= 4, "/usageFromLevel/value", "must-be-a-level-from-1-to-4");
        faults.unless(policy.apologies().value() >= 0, "/apologies/value", "must-not-be-negative");
        for (int i = 0; i < policy.reportsDue().value().size(); i++) {
            faults.unless(
                    isDayOfTheYear(policy.reportsDue().value().get(i)),
                    "/reportsDue/value/" + i,
                    "must-be-a-day-of-the-year");
        }
    }

    /** A mere preference would decide nothing here. */
    private static void noOrRequired(Cited<Requirement> requirement, String at, Faults faults) {
        faults.unless(requirement.value() != Requirement.PREFERRED, at, "must-be-NO-or-REQUIRED");
    }

    private static void originalsOnlyOnTheWaysThatAreOffered(PolicyProfile policy, Faults faults) {
        String message = "must-be-among-the-ways-of-return";
        faults.unless(
                policy.returnChannels()
                        .level3()
                        .value()
                        .containsAll(policy.originalsBeforeReturn().level3().value()),
                "/originalsBeforeReturn/level3/value",
                message);
        faults.unless(
                policy.returnChannels()
                        .level4()
                        .value()
                        .containsAll(policy.originalsBeforeReturn().level4().value()),
                "/originalsBeforeReturn/level4/value",
                message);
        faults.unless(
                policy.returnChannels()
                        .counter()
                        .value()
                        .containsAll(policy.originalsBeforeReturn().counter().value()),
                "/originalsBeforeReturn/counter/value",
                message);
    }

    private static void someOfEach(ByService<? extends Collection<?>> values, String at, Faults faults) {
        faults.some(values.level3().value(), at + "/level3/value");
        faults.some(values.level4().value(), at + "/level4/value");
        faults.some(values.counter().value(), at + "/counter/value");
    }

    private static boolean isDayOfTheYear(String text) {
        try {
            return MonthDay.parse("--" + text).toString().equals("--" + text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Object valueOf(RecordComponent component, PolicyProfile policy) {
        try {
            return component.getAccessor().invoke(policy);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record of the shared language cannot be read", e);
        }
    }
}
