package vn.dossierledger.api.rule;

import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.api.actor.Actor;

/** A new version of a rule. */
public sealed interface RuleEvent permits AuthorityRegistered, PolicyPublished, ProcedurePublished, CalendarChanged {

    /** The id of the rule's aggregate, see {@link RuleIds}. */
    String rule();

    /** Counted from 1. */
    int version();

    Instant at();

    Actor by();

    /** First day on which it holds, Asia/Ho_Chi_Minh. */
    LocalDate effectiveFrom();
}
