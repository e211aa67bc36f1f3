package vn.dossierledger.command.rule;

import java.time.LocalDate;
import java.util.Map;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.PublishPolicy;
import vn.dossierledger.api.rule.RuleIds;

/** Whether a policy may be brought into force at all. */
public final class ValidPolicy {

    private ValidPolicy() {}

    /** What is wrong with it, by place; empty when nothing is. */
    public static Map<String, String> faults(PolicyProfile policy) {
        return PolicyContent.holdsTogether(new PublishPolicy(
                        RuleIds.policy("here"), Caller.THE_CLOCK, "here", LocalDate.of(2026, 1, 1), policy))
                .map(RuleInvalid::problems)
                .orElse(Map.of());
    }
}
