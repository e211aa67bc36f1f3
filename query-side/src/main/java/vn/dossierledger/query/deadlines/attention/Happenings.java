package vn.dossierledger.query.deadlines.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.dossier.SupplementPhase;
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
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.ClockRun;
import vn.dossierledger.clocks.Terms;

/** Picks what is to be remembered out of the events; the rest tells an inspector nothing of dates. */
public final class Happenings {

    /** Fields of events that hold an instant or a date; nobody may correct them, and if somebody did, it would be worth a look. */
    private static final Set<String> DATES =
            Set.of("at", "dueAt", "newDueAt", "oldDueAt", "receivedAt", "respondBy", "dueBefore", "dueAfter");

    private Happenings() {}

    /**
     * @param before the clocks before the event
     * @param after the clocks after it
     */
    public static Optional<Happening> of(DossierEvent event, long sequence, ClockHistory before, ClockHistory after) {
        var told = new Telling(event, sequence, before, after);
        return Optional.ofNullable(
                switch (event) {
                    case SupplementRequested e ->
                        e.phase() == SupplementPhase.INTAKE
                                ? told.plain(HappeningKind.INTAKE_SUPPLEMENT_ASKED)
                                : told.moving(HappeningKind.SUPPLEMENT_ASKED, null, null, null);
                    case DossierSupplemented e ->
                        e.phase() == SupplementPhase.INTAKE
                                ? null
                                : told.moving(HappeningKind.SUPPLEMENT_ANSWERED, null, null, null);
                    case DossierStopped e -> told.moving(HappeningKind.STOPPED, null, null, e.legalBasis());
                    case DossierResumed e -> told.moving(HappeningKind.RESUMED, null, null, e.legalBasis());
                    case ApologyIssued e -> told.moving(HappeningKind.APOLOGISED, e.oldDueAt(), e.newDueAt(), null);
                    case DeadlineExtended e ->
                        told.moving(HappeningKind.EXTENDED, e.oldDueAt(), e.newDueAt(), e.legalBasis());
                    case AppointmentRecomputed e ->
                        told.moving(HappeningKind.RECOMPUTED, e.dueBefore(), e.dueAfter(), null);
                    case DossierReopened e ->
                        told.moving(
                                HappeningKind.REOPENED,
                                null,
                                e.appointment().due().dueAt(),
                                null);
                    case RecordCorrected e ->
                        DATES.contains(e.field()) || e.field().startsWith("appointment")
                                ? told.moving(HappeningKind.DATE_CORRECTED, null, null, null)
                                : null;
                    case DossierForwarded e -> told.dated(HappeningKind.FORWARDED, e.dueAt());
                    case ResultReturnedToOneStop e -> told.plain(HappeningKind.READY);
                    case OriginalsChecked e -> e.match() ? null : told.plain(HappeningKind.NOT_READY);
                    case ResultDispatched e -> told.plain(HappeningKind.LEFT);
                    case ResultReturned e -> told.plain(HappeningKind.LEFT);
                    case AgencyAnswered e -> null;
                    case CertifiedPaperReceived e -> null;
                    case CompletenessChecked e -> null;
                    case ConsultationAnswered e -> null;
                    case ConsultationRequested e -> null;
                    case CopyReceivedByAgency e -> null;
                    case CopySentToAgency e -> null;
                    case DeadlineMissed e -> null;
                    case DeadlineWarned e -> null;
                    case DossierAccepted e -> null;
                    case DossierDeclined e -> null;
                    case DossierRejected e -> null;
                    case DossierSentBack e -> null;
                    case DossierSubmitted e -> null;
                    case DossierWithdrawn e -> null;
                    case FeePaid e -> null;
                    case FeeRefunded e -> null;
                    case FeeRequested e -> null;
                    case OfficerAssigned e -> null;
                    case PersonalDataErased e -> null;
                    case ProposalSentBack e -> null;
                    case ProposalSubmitted e -> null;
                    case ResultDeliveryFailed e -> null;
                    case ResultSigned e -> null;
                    case ResultUncollected e -> null;
                    case ServiceNotPerformed e -> null;
                    case SupplementLapsed e -> null;
                    case SupplementProposed e -> null;
                    case WithdrawalRefused e -> null;
                    case WithdrawalRequested e -> null;
                });
    }

    private record Telling(DossierEvent event, long sequence, ClockHistory history, ClockHistory historyAfter) {

        Happening plain(HappeningKind kind) {
            return dated(kind, null);
        }

        Happening dated(HappeningKind kind, Instant before) {
            return new Happening(sequence, kind, event.at(), officer(event.by()), before, null, null, null, null);
        }

        Happening moving(HappeningKind kind, Instant before, Instant after, String legalBasis) {
            return new Happening(
                    sequence,
                    kind,
                    event.at(),
                    officer(event.by()),
                    before,
                    after,
                    legalBasis,
                    promise(history),
                    promise(historyAfter));
        }
    }

    /** A citizen is told by the role alone. */
    private static Actor officer(Actor by) {
        return by.role() == Role.CITIZEN ? new Actor(Role.CITIZEN, null, null, null) : by;
    }

    private static ClockRun promise(ClockHistory history) {
        return history.runs().reversed().stream()
                .filter(run -> run.clock() == ClockName.RESOLUTION)
                .findFirst()
                .map(Happenings::withoutDerivation)
                .orElse(null);
    }

    /** Nobody reads the derivation of what was promised once; it would be most of what is kept. */
    private static ClockRun withoutDerivation(ClockRun run) {
        Terms terms = run.terms();
        Appointment promised = terms.appointment();
        Due due = promised.due();
        return new ClockRun(
                run.clock(),
                run.holder(),
                run.startedAt(),
                run.metAt(),
                run.cancelledAt(),
                run.waits(),
                new Terms(
                        new Appointment(
                                promised.limit(),
                                new Due(due.dueAt(), due.provisional(), List.of(), due.calendarVersion()),
                                promised.article(),
                                promised.policyVersion(),
                                promised.procedureVersion()),
                        terms.extensions(),
                        terms.apologyDueAt(),
                        terms.respondBy(),
                        terms.number(),
                        terms.within(),
                        terms.apologisedAt()),
                run.signedAt());
    }
}
