package vn.dossierledger.query.deadlines;

import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.rules.Binding;

/** The rules that a dossier's clocks run under: those in force when it came in, then those it was accepted under. */
final class RulesInForce {

    private final Rulebook rulebook;

    RulesInForce(Rulebook rulebook) {
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
}
