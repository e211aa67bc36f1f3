package vn.dossierledger.clocks;

import static vn.dossierledger.api.clock.ClockName.CITIZEN;
import static vn.dossierledger.api.clock.ClockName.COLLECTION;
import static vn.dossierledger.api.clock.ClockName.FEE;
import static vn.dossierledger.api.clock.ClockName.FORWARD;
import static vn.dossierledger.api.clock.ClockName.INTAKE;
import static vn.dossierledger.api.clock.ClockName.RESOLUTION;
import static vn.dossierledger.api.clock.ClockName.SHARE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;

/**
 * What the clocks need to know of a dossier's life; folded from its events, immutable, and the same for every policy, so that "what
 * if" reads the same history under other rules.
 *
 * @param runs every run of every clock, in the order in which they started
 */
public record ClockHistory(List<ClockRun> runs) {

    private static final ClockHistory EMPTY = new ClockHistory(List.of());

    public ClockHistory {
        runs = List.copyOf(runs);
    }

    /** Before the first event. */
    public static ClockHistory empty() {
        return EMPTY;
    }

    /** The history after one more event; an event that no clock cares for changes nothing. */
    public ClockHistory after(DossierEvent event) {
        Instant at = event.at();
        return switch (event) {
            case DossierSubmitted submitted -> start(ClockRun.started(INTAKE, at));
            case DossierDeclined declined -> meet(INTAKE, at).cancelAll(at);
            case DossierAccepted accepted ->
                meet(INTAKE, at)
                        .start(ClockRun.started(FORWARD, at))
                        .start(ClockRun.promised(at, accepted.appointment()));
            case SupplementRequested requested -> asked(requested);
            case DossierSupplemented supplemented -> answered(supplemented);
            case FeeRequested requested -> start(ClockRun.started(FEE, at));
            case FeePaid paid -> meet(FEE, at);
            case DossierForwarded forwarded -> meet(FORWARD, at).start(ClockRun.started(SHARE, at));
            case ResultSigned signed -> change(RESOLUTION, run -> run.signed(at));
            case DossierRejected rejected -> change(RESOLUTION, run -> run.signed(at));
            case ResultReturnedToOneStop returned ->
                meet(RESOLUTION, at).meet(SHARE, at).start(ClockRun.started(COLLECTION, at));
            case OriginalsChecked checked ->
                checked.match()
                        ? this
                        : change(COLLECTION, run -> run.cancelled(at)).shareAgain(at);
            case ResultReturned returned -> meet(COLLECTION, received(returned));
            case ServiceNotPerformed notPerformed -> cancelAll(at);
            case CompletenessChecked unheeded -> this;
            case DeadlineMissed unheeded -> this;
            case FeeRefunded unheeded -> this;
            case ProposalSubmitted unheeded -> this;
            case ProposalSentBack unheeded -> this;
            case ResultDispatched unheeded -> this;
            case ResultDeliveryFailed unheeded -> this;
        };
    }

    /** At intake the one-stop has done its part by asking; a department's clocks wait. */
    private ClockHistory asked(SupplementRequested requested) {
        Instant at = requested.at();
        ClockHistory asked =
                switch (requested.phase()) {
                    case INTAKE -> meet(INTAKE, at);
                    case PROCESSING ->
                        change(RESOLUTION, run -> run.waiting(at)).change(SHARE, run -> run.waiting(at));
                };
        return asked.start(ClockRun.asked(at, requested.respondBy()));
    }

    private ClockHistory answered(DossierSupplemented supplemented) {
        Instant at = supplemented.at();
        ClockHistory answered = meet(CITIZEN, at);
        if (supplemented.phase() == SupplementPhase.INTAKE) {
            return answered.start(ClockRun.started(INTAKE, at));
        }
        return answered.change(RESOLUTION, run -> run.answered(at)).change(SHARE, run -> run.answered(at));
    }

    /** The originals differ: the department has the dossier again. The first appointment stays met or missed as it was. */
    private ClockHistory shareAgain(Instant at) {
        return start(ClockRun.started(SHARE, at));
    }

    private ClockHistory start(ClockRun run) {
        List<ClockRun> more = new ArrayList<>(runs.size() + 1);
        more.addAll(runs);
        more.add(run);
        return new ClockHistory(more);
    }

    private ClockHistory meet(ClockName clock, Instant at) {
        return change(clock, run -> run.met(at));
    }

    private ClockHistory cancelAll(Instant at) {
        return changeEach(null, run -> run.cancelled(at));
    }

    private ClockHistory change(ClockName clock, UnaryOperator<ClockRun> change) {
        return changeEach(clock, change);
    }

    /** Changes the open runs of a clock, or of every clock for null. */
    private ClockHistory changeEach(ClockName clock, UnaryOperator<ClockRun> change) {
        List<ClockRun> changed = new ArrayList<>(runs);
        changed.replaceAll(run -> run.isOpen() && (clock == null || run.clock() == clock) ? change.apply(run) : run);
        return new ClockHistory(changed);
    }

    /** A result may be received before that is recorded. */
    private static Instant received(ResultReturned returned) {
        return returned.receivedAt() == null ? returned.at() : returned.receivedAt();
    }
}
