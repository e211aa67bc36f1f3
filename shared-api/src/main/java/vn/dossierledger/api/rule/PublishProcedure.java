package vn.dossierledger.api.rule;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/**
 * M brings a new version of a procedure into force. The same content again changes nothing.
 * @param rule the id of the rule's aggregate
 * @param effectiveFrom first day, Asia/Ho_Chi_Minh; only a first version may lie in the past
 */
public record PublishProcedure(
        @TargetAggregateIdentifier String rule,
        Caller by,
        String authority,
        String procedure,
        LocalDate effectiveFrom,
        ProcedureDefinition definition)
        implements RuleCommand {}
