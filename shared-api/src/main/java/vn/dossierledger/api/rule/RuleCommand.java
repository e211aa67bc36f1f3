package vn.dossierledger.api.rule;

import java.time.LocalDate;
import vn.dossierledger.api.actor.Caller;

/** A command on a rule: new content, from a day on. */
public sealed interface RuleCommand permits RegisterAuthority, PublishPolicy, PublishProcedure, ChangeCalendar {

    /** The id of the rule's aggregate, see {@link RuleIds}. */
    String rule();

    Caller by();

    /** First day, Asia/Ho_Chi_Minh. */
    LocalDate effectiveFrom();
}
