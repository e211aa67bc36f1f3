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
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.CertifiedPaperReceived;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ResultUncollected;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;

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
            case DossierSubmitted submitted -> start(ClockRun.started(INTAKE, Holder.ONE_STOP, at));
            case DossierDeclined declined -> meet(INTAKE, at).cancelAll(at);
            case DossierAccepted accepted ->
                meet(INTAKE, at)
                        .start(ClockRun.started(FORWARD, Holder.ONE_STOP, at))
                        .start(ClockRun.promised(at, accepted.appointment()));
            case SupplementRequested requested -> asked(requested);
            case DossierSupplemented supplemented -> answered(supplemented);
            case SupplementLapsed lapsed -> cancelAll(at);
            case FeeRequested requested -> start(ClockRun.started(FEE, Holder.CITIZEN, at));
            case FeePaid paid -> meet(FEE, at);
            case DossierForwarded forwarded ->
                meet(FORWARD, at).start(ClockRun.started(SHARE, Holder.department(forwarded.department()), at));
            case DossierSentBack back ->
                change(SHARE, run -> run.cancelled(at)).start(ClockRun.started(FORWARD, Holder.ONE_STOP, at));
            case ConsultationRequested asked ->
                start(ClockRun.shared(Holder.department(asked.department()), asked.consultation(), at, asked.within()));
            case ConsultationAnswered answered -> meetShare(HolderKind.DEPARTMENT, answered.consultation(), at);
            case CopySentToAgency sent ->
                start(ClockRun.shared(Holder.agency(sent.authority()), sent.copy(), at, sent.within()));
            case AgencyAnswered answered -> meetShare(HolderKind.AGENCY, answered.copy(), at);
            case DossierStopped stopped -> waiting(WaitCause.STOP, at);
            case DossierResumed resumed -> goingOn(WaitCause.STOP, at);
            case ApologyIssued issued -> agree(terms -> terms.apologised(at, issued.newDueAt()));
            case DeadlineExtended extended ->
                agree(terms -> terms.extended(new Extension(at, extended.newDueAt(), extended.legalBasis())));
            case AppointmentRecomputed recomputed -> agree(terms -> terms.promised(recomputed.appointment()));
            case ResultSigned signed -> change(RESOLUTION, run -> run.signed(at));
            case DossierRejected rejected -> change(RESOLUTION, run -> run.signed(at));
            case ResultReturnedToOneStop returned ->
                meet(RESOLUTION, at).meet(SHARE, at).start(ClockRun.started(COLLECTION, Holder.CITIZEN, at));
            case OriginalsChecked checked ->
                checked.match()
                        ? this
                        : change(COLLECTION, run -> run.cancelled(at)).shareAgain(at);
            case ResultReturned returned -> meet(COLLECTION, received(returned));
            case DossierWithdrawn withdrawn -> cancelAll(at);
            case ServiceNotPerformed notPerformed -> cancelAll(at);
            case DossierReopened reopened ->
                cancelAll(at)
                        .start(ClockRun.promised(at, reopened.appointment()))
                        .start(ClockRun.started(SHARE, Holder.department(reopened.department()), at));
            case CertifiedPaperReceived unheeded -> this;
            case CompletenessChecked unheeded -> this;
            case CopyReceivedByAgency unheeded -> this;
            case DeadlineMissed unheeded -> this;
            case DeadlineWarned unheeded -> this;
            case FeeRefunded unheeded -> this;
            case OfficerAssigned unheeded -> this;
            case PersonalDataErased unheeded -> this;
            case ProposalSubmitted unheeded -> this;
            case ProposalSentBack unheeded -> this;
            case RecordCorrected unheeded -> this;
            case ResultDispatched unheeded -> this;
            case ResultDeliveryFailed unheeded -> this;
            case ResultUncollected unheeded -> this;
            case SupplementProposed unheeded -> this;
            case WithdrawalRequested unheeded -> this;
            case WithdrawalRefused unheeded -> this;
        };
    }

    /** At intake the one-stop has done its part by asking; a department's clocks wait. */
    private ClockHistory asked(SupplementRequested requested) {
        Instant at = requested.at();
        ClockHistory asked =
                switch (requested.phase()) {
                    case INTAKE -> meet(INTAKE, at);
                    case PROCESSING -> waiting(WaitCause.SUPPLEMENT, at);
                };
        return asked.start(ClockRun.asked(at, requested.respondBy()));
    }

    private ClockHistory answered(DossierSupplemented supplemented) {
        Instant at = supplemented.at();
        ClockHistory answered = meet(CITIZEN, at);
        return switch (supplemented.phase()) {
            case INTAKE -> answered.start(ClockRun.started(INTAKE, Holder.ONE_STOP, at));
            case PROCESSING -> answered.goingOn(WaitCause.SUPPLEMENT, at);
        };
    }

    /** The whole and its shares wait; for what, and whether they care, is the policy's business. */
    private ClockHistory waiting(WaitCause cause, Instant at) {
        return change(RESOLUTION, run -> run.waiting(cause, at)).change(SHARE, run -> run.waiting(cause, at));
    }

    private ClockHistory goingOn(WaitCause cause, Instant at) {
        return change(RESOLUTION, run -> run.goingOn(cause, at)).change(SHARE, run -> run.goingOn(cause, at));
    }

    private ClockHistory agree(UnaryOperator<Terms> change) {
        return change(RESOLUTION, run -> run.under(change.apply(run.terms())));
    }

    private ClockHistory meetShare(HolderKind of, int number, Instant at) {
        return change(SHARE, run -> run.isShare(of, number) ? run.met(at) : run);
    }

    /** The department that leads has the dossier again. */
    private ClockHistory shareAgain(Instant at) {
        for (ClockRun run : runs.reversed()) {
            if (run.clock() == SHARE && run.terms().number() == null) {
                return start(ClockRun.started(SHARE, run.holder(), at));
            }
        }
        return this;
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
