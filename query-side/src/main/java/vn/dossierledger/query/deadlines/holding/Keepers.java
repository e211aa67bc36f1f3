package vn.dossierledger.query.deadlines.holding;

import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.query.deadlines.HeldBy;
import vn.dossierledger.api.query.deadlines.Keeper;

/** Who has to do the next step: the one table that says so. */
final class Keepers {

    private Keepers() {}

    static Keeper of(DossierState state, Whereabouts at) {
        return switch (state) {
            case SUBMITTED, ACCEPTED -> Keeper.of(HeldBy.ONE_STOP);
            case INTAKE_SUPPLEMENT, SUPPLEMENT, FEE_DUE -> Keeper.of(HeldBy.CITIZEN);
            case IN_PROCESS -> lead(at);
            // Who leads waits for the answer; of several who were asked it is the one who has had the question longest.
            case CO_PROCESSING ->
                at.asked().isEmpty() ? lead(at) : at.asked().getFirst().whom();
            // What is signed is brought back to the one-stop by the department.
            case AWAITING_DECISION -> at.signed() ? lead(at) : Keeper.of(HeldBy.LEADER);
            case STOPPED -> Keeper.of(at.stoppedForGood() ? HeldBy.NOBODY : HeldBy.LEADER);
            case RESULT_READY -> ready(at);
            case DECLINED, WITHDRAWN, RETURNED -> Keeper.of(HeldBy.NOBODY);
        };
    }

    private static Keeper lead(Whereabouts at) {
        return new Keeper(HeldBy.DEPARTMENT, at.department());
    }

    /** A result that is to be sent is the one-stop's until it leaves; one that is fetched waits for the citizen, as K7 does. */
    private static Keeper ready(Whereabouts at) {
        if (at.onItsWay()) {
            return Keeper.of(HeldBy.POST);
        }
        boolean toBeSent = at.wish() == ReturnChannel.POST || at.wish() == ReturnChannel.ONLINE;
        return Keeper.of(toBeSent ? HeldBy.ONE_STOP : HeldBy.CITIZEN);
    }
}
