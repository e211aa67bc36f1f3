package vn.dossierledger.api.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.policy.PolicyProfile;

/**
 * A version of the policy of an authority was brought into force.
 * @param rule the id of the rule's aggregate
 * @param version counted from 1
 * @param effectiveFrom first day, Asia/Ho_Chi_Minh
 */
@Revision("2")
public record PolicyPublished(
        String rule, int version, Instant at, Actor by, String authority, LocalDate effectiveFrom, PolicyProfile policy)
        implements RuleEvent {}
