package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.SealedPreference;
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
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.query.sight.Sight;

/** What is kept of a dossier: the facts that still hold, as they were told. Written down as JSON, field by field. */
final class FileBody {

    long version;
    Life life = Life.SUBMITTED;
    DossierSubmitted submitted;
    Map<String, SubmittedComponent> components = new LinkedHashMap<>();
    SealedPreference preference;
    CertifiedPaperReceived paper;
    Instant acceptedAt;
    Appointment appointment;
    String department;
    String officer;
    CompletenessChecked checklist;
    SupplementProposed proposed;
    SupplementRequested asked;
    List<ConsultationRequested> consultations = new ArrayList<>();
    Map<Integer, ConsultationAnswered> consultationAnswers = new LinkedHashMap<>();
    List<CopySentToAgency> copies = new ArrayList<>();
    Map<Integer, CopyReceivedByAgency> copyReceipts = new LinkedHashMap<>();
    Map<Integer, AgencyAnswered> copyAnswers = new LinkedHashMap<>();
    List<FeeRequested> fees = new ArrayList<>();
    List<FeePaid> payments = new ArrayList<>();
    long refunded;
    ProposalSubmitted proposal;
    WithdrawalRequested withdrawal;
    WithdrawalRefused withdrawalRefused;
    DossierStopped stopped;
    Ended ended = new Ended();
    List<Ended> endedBefore = new ArrayList<>();
    List<ApologyIssued> apologies = new ArrayList<>();
    List<DeadlineExtended> extensions = new ArrayList<>();
    List<AppointmentRecomputed> recomputed = new ArrayList<>();
    List<RecordCorrected> corrections = new ArrayList<>();
    List<DeadlineMissed> missed = new ArrayList<>();

    Set<String> owners() {
        return submitted.owners();
    }

    /** Who was asked to co-process it. */
    Set<String> sharedWith() {
        return Stream.concat(
                        consultations.stream()
                                .map(asked -> Sight.department(submitted.authority(), asked.department())),
                        copies.stream().map(sent -> Sight.agency(sent.authority())))
                .collect(Collectors.toSet());
    }

    /** The life has ended, or begins anew: what somebody was waited for is waited for no longer. */
    void waitForNothing() {
        proposed = null;
        asked = null;
        proposal = null;
        stopped = null;
    }

    /** The leader or the originals sent the dossier back: what was decided no longer holds. */
    void decideAgain() {
        proposal = null;
        ended.decideAgain();
    }
}
