package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SubmittedComponent;
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
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.ClockHistory;

/** What the rules need to know of a dossier's past, and no more. Accepts every fact that was ever accepted. */
final class DossierLife {

    private DossierSubmitted submitted;
    private int procedureVersion;
    private Integer policyVersion;
    private Life life;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private List<CheckedItem> checklist;
    private boolean preferenceGiven;
    private boolean paperReceived;
    private String department;
    private String officer;
    private final Supplements supplements = new Supplements();
    private final CoProcessing coProcessing = new CoProcessing();
    private final Decision decision = new Decision();
    private final Promise promise = new Promise();
    private final Ending ending = new Ending();
    private final Ends ends = new Ends();
    private final Money money = new Money();
    private final Corrections corrections = new Corrections();
    private ClockHistory clocks = ClockHistory.empty();

    /** A life as it was so far, from its events in order. */
    static DossierLife of(List<? extends DossierEvent> events) {
        DossierLife life = new DossierLife();
        events.forEach(life::evolve);
        return life;
    }

    void evolve(DossierEvent event) {
        clocks = clocks.after(event);
        life = event instanceof DossierSubmitted ? Life.SUBMITTED : life.after(event);
        switch (event) {
            case DossierSubmitted e -> submitted(e);
            case CertifiedPaperReceived e -> paperReceived = true;
            case CompletenessChecked e -> checklist = List.copyOf(e.items());
            case SupplementProposed e -> supplements.evolve(e);
            case SupplementRequested e -> supplements.evolve(e);
            case DossierSupplemented e -> {
                keep(e.components());
                supplements.end();
                checklist = null;
            }
            case SupplementLapsed e -> end(OutcomeKind.LAPSED);
            case DossierDeclined e -> end(OutcomeKind.DECLINED);
            case DossierAccepted e -> {
                bind(e.appointment());
                preferenceGiven |= e.resultPreference() != null;
            }
            case FeeRequested e -> money.evolve(e);
            case FeePaid e -> money.evolve(e);
            case FeeRefunded e -> money.evolve(e);
            case DossierForwarded e -> handTo(e.department());
            case OfficerAssigned e -> officer = e.officer();
            case DossierSentBack e -> {
                handTo(null);
                supplements.end();
            }
            case ConsultationRequested e -> coProcessing.evolve(e);
            case ConsultationAnswered e -> coProcessing.evolve(e);
            case CopySentToAgency e -> coProcessing.evolve(e);
            case CopyReceivedByAgency e -> coProcessing.evolve(e);
            case AgencyAnswered e -> coProcessing.evolve(e);
            case ProposalSubmitted e -> {
                decision.evolve(e);
                supplements.end();
            }
            case ProposalSentBack e -> decision.decideAgain();
            case ResultSigned e -> decision.sign(OutcomeKind.APPROVED);
            case DossierRejected e -> decision.sign(OutcomeKind.REFUSED);
            case OriginalsChecked e -> {
                decision.evolve(e);
                if (!e.match()) {
                    decision.decideAgain();
                }
            }
            case ResultDispatched e -> decision.dispatch(true);
            case ResultDeliveryFailed e -> decision.dispatch(false);
            case ResultUncollected e -> decision.uncollected();
            case ResultReturned e -> end(decision.outcome());
            case WithdrawalRequested e -> ending.wish(e);
            case WithdrawalRefused e -> ending.wishRefused();
            case DossierWithdrawn e -> end(OutcomeKind.WITHDRAWN);
            case DossierStopped e -> ending.stop(true);
            case DossierResumed e -> ending.stop(false);
            case ServiceNotPerformed e -> end(OutcomeKind.NOT_PERFORMED);
            case ApologyIssued e -> promise.evolve(e);
            case DeadlineExtended e -> promise.evolve(e);
            case AppointmentRecomputed e -> promise.recomputed(e);
            case DeadlineWarned e -> ends.evolve(e);
            case DeadlineMissed e -> ends.evolve(e);
            case DossierReopened e -> {
                ending.reopen();
                decision.beginAgain();
                coProcessing.beginAgain();
                handTo(e.department());
                bind(e.appointment());
            }
            case PersonalDataErased e -> ending.erase();
            case ResultReturnedToOneStop e -> {}
            case RecordCorrected e -> corrections.evolve(e);
        }
    }

    private void submitted(DossierSubmitted e) {
        submitted = e;
        procedureVersion = e.procedureVersion();
        preferenceGiven = e.resultPreference() != null;
        keep(e.components());
    }

    private void keep(List<SubmittedComponent> components) {
        components.forEach(each -> {
            files.put(each.component(), each.attachment());
            hashes.put(each.component(), each.sha256());
        });
    }

    private void bind(Appointment appointment) {
        policyVersion = appointment.policyVersion();
        procedureVersion = appointment.procedureVersion();
        promise.made(appointment);
    }

    private void handTo(String newDepartment) {
        department = newDepartment;
        officer = null;
    }

    private void end(OutcomeKind outcome) {
        ending.comeTo(outcome);
        supplements.end();
    }

    /** Null before the first event. */
    String code() {
        return submitted == null ? null : submitted.dossierCode();
    }

    String authority() {
        return submitted.authority();
    }

    String procedure() {
        return submitted.procedure();
    }

    int procedureVersion() {
        return procedureVersion;
    }

    /** Null until the dossier is accepted. */
    Integer policyVersion() {
        return policyVersion;
    }

    Channel channel() {
        return submitted.channel();
    }

    ServiceLevel level() {
        return submitted.level();
    }

    Instant submittedAt() {
        return submitted.at();
    }

    /** Keyed pseudonyms of those whose own dossier it is. */
    Set<String> owners() {
        return Set.copyOf(submitted.owners());
    }

    /** The id of the key under which everything of this dossier is sealed. */
    String sealingKey() {
        return submitted.applicant().key();
    }

    DossierState state() {
        return life.state();
    }

    /** The file of each component, by component. */
    Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** SHA-256 of the file of each component, lower-case hex, by component. */
    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    /** The last checklist; null while nothing was checked since the dossier or its supplement came in. */
    List<CheckedItem> checklist() {
        return checklist;
    }

    boolean preferenceGiven() {
        return preferenceGiven;
    }

    /** Whether the applicant promised certified paper by post (QN 7.2.a; CM 8.3). */
    boolean paperPromised() {
        return submitted.proof() == ProofKind.CERTIFIED_PAPER_BY_POST;
    }

    /** Whether it is here. */
    boolean paperReceived() {
        return paperReceived;
    }

    /** The department that leads; null until it is forwarded, and again when it was sent back to the one-stop. */
    String department() {
        return department;
    }

    /** The account of the officer whom the head assigned; null until then. */
    String officer() {
        return officer;
    }

    Supplements supplements() {
        return supplements;
    }

    CoProcessing coProcessing() {
        return coProcessing;
    }

    Decision decision() {
        return decision;
    }

    Promise promise() {
        return promise;
    }

    Ending ending() {
        return ending;
    }

    Ends ends() {
        return ends;
    }

    Money money() {
        return money;
    }

    Corrections corrections() {
        return corrections;
    }

    ClockHistory clocks() {
        return clocks;
    }
}
