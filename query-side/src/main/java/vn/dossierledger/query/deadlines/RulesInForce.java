package vn.dossierledger.query.deadlines;

import java.util.Map;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.rules.Binding;

/** The rules that a dossier's clocks run under: those in force when it came in, then those it was accepted under. */
final class RulesInForce {

    private final EventStoreRulebook rulebook;

    RulesInForce(EventStoreRulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @throws IllegalStateException when the ledger does not hold the rules */
    Rules of(ClocksBody body) {
        return new Binding(
                        body.code,
                        body.authority,
                        body.procedure,
                        body.procedureVersion,
                        body.policyVersion,
                        body.submittedAt)
                .in(rulebook);
    }

    /** Reads a rule, or the outages, again when they are asked for next: the rulebook in use may not have heard of a change yet. */
    void forget(String rule) {
        rulebook.forget(rule);
    }

    /** What is different in a year since the version before this one. */
    Changed changedBy(CalendarChanged event) {
        return Changed.between(
                event.year(), rulebook.calendarWith(Map.of(event.year(), event.version() - 1)), rulebook.calendar());
    }
}
