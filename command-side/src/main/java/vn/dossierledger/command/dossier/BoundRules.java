package vn.dossierledger.command.dossier;

import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;

/** Which versions of the rules a dossier lives under. */
final class BoundRules {

    private BoundRules() {}

    /**
     * Those that its acceptance bound, before that those of the day on which it came in, so that no new version reaches back. The
     * calendar is always the newest.
     */
    static Rules of(DossierLife life, Rulebook rulebook) {
        var policy = life.policyVersion() == null
                ? rulebook.policy(life.authority(), Desk.dayOf(life.submittedAt()))
                : rulebook.policyVersion(life.authority(), life.policyVersion());
        var procedure = rulebook.procedureVersion(life.authority(), life.procedure(), life.procedureVersion());
        return new Rules(
                policy.orElseThrow(() -> missing("policy of " + life.authority())),
                procedure.orElseThrow(() -> missing("procedure " + life.authority() + "/" + life.procedure())),
                rulebook.calendar(),
                rulebook.outages(life.authority()));
    }

    static IllegalStateException missing(String rule) {
        return new IllegalStateException("The ledger has lost the version of the " + rule
                + " that a dossier is bound to: restore the rule's events before going on.");
    }
}
