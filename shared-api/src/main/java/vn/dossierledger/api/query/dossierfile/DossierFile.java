package vn.dossierledger.api.query.dossierfile;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;

/**
 * A dossier as it stands.
 *
 * @param code its identity
 * @param version the last sequence number; also its ETag
 * @param state now
 * @param portalStatus the status code of the National Portal, 1 to 10
 * @param level code of the service level with its scheme, such as {@code LEGACY:4}
 * @param applicant in clear; null when its key was erased
 * @param applicantErased whether the applicant's key was erased
 * @param components the newest file of each
 * @param resultPreference nullable
 * @param proof nullable
 * @param summary nullable
 * @param acceptedAt null until then
 * @param appointment the promise; null until accepted
 * @param department null until forwarded
 * @param checklist the last completeness check; null until then
 * @param supplement what the citizen is asked for; null unless the dossier waits for it
 * @param fees null until a fee was asked for
 * @param proposal the draft before the leader; null while there is none
 * @param outcome how it ended; null until then
 * @param dispatch the last parcel; nullable
 * @param returned null until then
 * @param missed clocks that ran out before what they wait for
 * @param assignee the account of the officer whom the head assigned; null until then, and always for who sees the dossier as its applicant only
 * @param certifiedPaperAt when the certified paper came by post; nullable
 * @param proposedSupplement what a department wants to ask for and nobody has approved yet; nullable
 * @param consultations other departments that were asked
 * @param agencyCopies other authorities that have a copy
 * @param withdrawal the applicant's wish to have the dossier back; nullable
 * @param stop why the processing stands still by the leader's word; null unless it does
 * @param newDates every date that took the place of the one before, in order
 * @param corrections what was set right; the events that were wrong stay as they are
 * @param uncollectedAt when it was declared that nobody came for the result; nullable
 * @param earlierOutcomes what it had come to each time before it was reopened
 */
public record DossierFile(
        String code,
        long version,
        DossierState state,
        int portalStatus,
        String authority,
        String procedure,
        int procedureVersion,
        Channel channel,
        String level,
        ApplicantKind applicantKind,
        Applicant applicant,
        boolean applicantErased,
        List<SubmittedComponent> components,
        Preference resultPreference,
        ProofKind proof,
        String summary,
        Instant submittedAt,
        Instant acceptedAt,
        Appointment appointment,
        String department,
        Checklist checklist,
        Supplement supplement,
        Fees fees,
        Proposal proposal,
        Outcome outcome,
        Dispatch dispatch,
        Returned returned,
        List<Missed> missed,
        String assignee,
        Instant certifiedPaperAt,
        Supplement proposedSupplement,
        List<Consultation> consultations,
        List<AgencyCopy> agencyCopies,
        Withdrawal withdrawal,
        Stop stop,
        List<NewDate> newDates,
        List<Correction> corrections,
        Instant uncollectedAt,
        List<Outcome> earlierOutcomes) {

    public DossierFile {
        components = List.copyOf(components);
        missed = List.copyOf(missed);
        consultations = List.copyOf(consultations);
        agencyCopies = List.copyOf(agencyCopies);
        newDates = List.copyOf(newDates);
        corrections = List.copyOf(corrections);
        earlierOutcomes = List.copyOf(earlierOutcomes);
    }

    @Override
    public String toString() {
        return "DossierFile[" + code + ", " + version + "]";
    }

    /** How the applicant wants the result; the address is nullable. */
    public record Preference(ReturnChannel channel, String address) {}

    /** The last completeness check. */
    public record Checklist(Instant at, boolean complete, boolean valid, List<Checked> items) {}

    /** One line of it; the note is nullable. */
    public record Checked(String component, boolean present, boolean valid, String note) {}

    /** What the citizen is asked for; {@code respondBy} is nullable. */
    public record Supplement(
            SupplementPhase phase, Instant askedAt, String reason, List<Asked> items, Instant respondBy) {}

    /** One component that is asked for. */
    public record Asked(String component, String reason) {}

    /** The money, in whole đồng. */
    public record Fees(
            List<FeeItem> items, long requested, long paid, long refunded, long due, List<Payment> payments) {}

    /** One payment, in whole đồng. */
    public record Payment(Instant at, long amount, PaymentMethod method, String reference) {}

    /** The draft before the leader. */
    public record Proposal(ProposalKind kind, Instant at, String draft, String reason) {}

    /**
     * How it ended.
     *
     * @param kind what it came to
     * @param reason nullable
     * @param resultNumber nullable
     * @param signature nullable
     */
    public record Outcome(OutcomeKind kind, Instant at, String reason, String resultNumber, SignatureKind signature) {}

    /** A parcel; {@code failure} is null unless it came back. */
    public record Dispatch(Instant at, String carrier, String trackingNumber, String failure) {}

    /** The result reached the citizen; {@code receivedBy} is nullable. */
    public record Returned(Instant at, ReturnChannel channel, String receivedBy, Instant receivedAt) {}

    /** A clock that ran out. */
    public record Missed(ClockName clock, Instant dueAt, String article) {}

    /** Another department that was asked; {@code dueAt}, {@code answeredAt} and {@code answer} are nullable. */
    public record Consultation(
            int consultation,
            String department,
            Instant askedAt,
            String question,
            Instant dueAt,
            Instant answeredAt,
            String answer) {}

    /**
     * Another authority that has a copy.
     *
     * @param contentHash SHA-256 over what was sent, lower-case hex
     * @param dueAt nullable
     * @param receivedAt null until then
     * @param answeredAt null until then
     * @param answer null until then
     */
    public record AgencyCopy(
            int copy,
            String authority,
            Instant sentAt,
            String request,
            String contentHash,
            Instant dueAt,
            Instant receivedAt,
            Instant answeredAt,
            String answer) {}

    /** The applicant wants the dossier back; the refusal is null unless there was one. */
    public record Withdrawal(Instant requestedAt, String reason, Instant refusedAt, String refusal) {}

    /** Why the processing stands still. */
    public record Stop(Instant at, String reason, String legalBasis) {}

    /** Why a date took the place of another. */
    public enum NewDateKind {
        /** An apology: lateness is still measured against the old date. */
        APOLOGY,
        EXTENSION,
        /** The calendar changed. */
        CALENDAR
    }

    /**
     * A date that took the place of another.
     *
     * @param oldDueAt null where a pause left the end open
     * @param newDueAt null where a pause left the end open
     * @param reason of an apology
     * @param responsible of an apology: who is late
     * @param basis of an extension the law, of a calendar its version
     */
    public record NewDate(
            NewDateKind kind,
            Instant at,
            Instant oldDueAt,
            Instant newDueAt,
            String reason,
            String responsible,
            String basis) {}

    /** What was set right: which event, and what of it; {@code before} is nullable. */
    public record Correction(
            Instant at, long event, String eventType, String field, String before, String after, String reason) {}
}
