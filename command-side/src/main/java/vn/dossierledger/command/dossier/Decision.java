package vn.dossierledger.command.dossier;

import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;

/** What was drafted and decided on one dossier, and how far the result has got. */
final class Decision {

    private ProposalSubmitted draft;
    private OutcomeKind signed;
    private boolean originalsMatch;
    private boolean dispatched;
    private boolean uncollected;

    void evolve(ProposalSubmitted event) {
        draft = event;
    }

    void evolve(OriginalsChecked event) {
        originalsMatch = event.match();
    }

    void sign(OutcomeKind outcome) {
        signed = outcome;
    }

    void dispatch(boolean onItsWay) {
        dispatched = onItsWay;
    }

    void uncollected() {
        uncollected = true;
    }

    /** What was decided no longer holds. */
    void decideAgain() {
        draft = null;
        signed = null;
        dispatched = false;
        uncollected = false;
    }

    /** The dossier's life begins anew: the originals are compared with another result. */
    void beginAgain() {
        decideAgain();
        originalsMatch = false;
    }

    /** The draft before the leader; null while there is none. */
    ProposalSubmitted draft() {
        return draft;
    }

    /** Whether the result or the refusal is signed. */
    boolean signed() {
        return signed != null;
    }

    /** APPROVED or REFUSED; null until signed. */
    OutcomeKind outcome() {
        return signed;
    }

    boolean originalsMatch() {
        return originalsMatch;
    }

    /** Whether the result is on its way by post. */
    boolean dispatched() {
        return dispatched;
    }

    /** Whether it was declared that nobody came for the result. */
    boolean declaredUncollected() {
        return uncollected;
    }
}
