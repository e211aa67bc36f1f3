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
        List<Missed> missed) {

    public DossierFile {
        components = List.copyOf(components);
        missed = List.copyOf(missed);
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

    /** What a dossier can come to. */
    public enum OutcomeKind {
        APPROVED,
        REFUSED,
        DECLINED,
        NOT_PERFORMED
    }

    /** A parcel; {@code failure} is null unless it came back. */
    public record Dispatch(Instant at, String carrier, String trackingNumber, String failure) {}

    /** The result reached the citizen; {@code receivedBy} is nullable. */
    public record Returned(Instant at, ReturnChannel channel, String receivedBy, Instant receivedAt) {}

    /** A clock that ran out. */
    public record Missed(ClockName clock, Instant dueAt, String article) {}
}
