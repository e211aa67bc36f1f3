package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.api.rule.RuleIds;

/** Random lives for the tests of who reads the ledger: what happened in each, and the rules that they were lived under. */
public final class Lives {

    /** The code that every one of them bears. */
    public static final String CODE = Facts.CODE;

    private static final Actor CLERK = new Actor(Role.ADMIN, "clerk", null, null);
    private static final Instant SINCE = TestRulebook.SINCE.atStartOfDay().toInstant(ZoneOffset.UTC);

    private Lives() {}

    /** All that happened in one life, under a policy and a calendar of its own; the same seed is the same life. Empty when nothing happened. */
    public static List<DossierEvent> of(long seed) {
        RandomLife life = new RandomLife(seed);
        for (int i = 0; i < life.steps(); i++) {
            life.step();
        }
        return life.play().events();
    }

    /** A policy and the procedures that the lives name, each in its first version. */
    public static List<RuleEvent> rules() {
        String authority = TestRulebook.AUTHORITY;
        List<RuleEvent> rules = new ArrayList<>();
        rules.add(new PolicyPublished(
                RuleIds.policy(authority),
                1,
                SINCE,
                CLERK,
                authority,
                TestRulebook.SINCE,
                RandomPolicies.any(Pick.seeded(1))));
        TestRulebook.PROCEDURES.keySet().stream()
                .sorted()
                .forEach(procedure -> rules.add(new ProcedurePublished(
                        RuleIds.procedure(authority, procedure),
                        1,
                        SINCE,
                        CLERK,
                        authority,
                        procedure,
                        TestRulebook.SINCE,
                        TestRulebook.procedure(procedure))));
        return rules;
    }
}
