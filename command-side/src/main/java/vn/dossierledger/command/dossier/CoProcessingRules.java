package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.rejection.AgencyNotAsked;
import vn.dossierledger.api.rejection.ConsultationUnknown;
import vn.dossierledger.api.rejection.CopyNotReceived;
import vn.dossierledger.api.rejection.CopyReceivedAlready;
import vn.dossierledger.api.rejection.CopyUnknown;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.OnlyTheLead;
import vn.dossierledger.api.rejection.OwnDepartment;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ShareBeyondAppointment;
import vn.dossierledger.api.rejection.SharesStillOpen;

/** How others take part in one dossier (DQ 4.3.b; QN 8.1.b; BT 5.2, 9.2; CM 9.1.b). */
final class CoProcessingRules {

    private CoProcessingRules() {}

    /**
     * DQ 4.3.b; QN 8.1.b; CM 9.1.b: the department that handles a dossier involves the others; the one-stop may send copies for it.
     *
     * @param lead the department that has the dossier
     */
    static Optional<Rejection> onlyTheLeadInvolvesOthers(Actor by, String lead, String article) {
        return by.role() == Role.ONE_STOP || lead.equals(by.department())
                ? Optional.empty()
                : Optional.of(new OnlyTheLead(lead, article));
    }

    static Optional<Rejection> aDepartmentDoesNotConsultItself(String asked, String lead) {
        return asked.equals(lead) ? Optional.of(new OwnDepartment(lead)) : Optional.empty();
    }

    /** DQ 4.3.b: who was asked answers, nobody for them. */
    static Optional<Rejection> onlyTheDepartmentThatWasAskedAnswers(Actor by, String asked) {
        return asked.equals(by.department()) ? Optional.empty() : Optional.of(new NotYourDepartment(asked));
    }

    static Optional<Rejection> aConsultationIsAnsweredOnce(CoProcessing shares, int number) {
        return shares.openConsultation(number).isPresent()
                ? Optional.empty()
                : Optional.of(new ConsultationUnknown(number));
    }

    /**
     * DQ 4.3.b; QN 8.1.b; CM 9.1.b: copies go to other authorities. Where the procedure names some that are registered here, to those
     * only; offices that keep no ledger here cannot answer in it, so naming them restricts nothing.
     *
     * @param registered the agencies of the procedure that are registered
     */
    static Optional<Rejection> aCopyGoesToAnotherAgencyOfTheProcedure(
            String agency, String lead, Set<String> registered) {
        boolean offered = !agency.equals(lead) && (registered.isEmpty() || registered.contains(agency));
        return offered ? Optional.empty() : Optional.of(new AgencyNotAsked(agency, registered));
    }

    static Optional<Rejection> aCopyIsReceivedOnce(CoProcessing.AgencyCopy copy) {
        return copy.received() ? Optional.of(new CopyReceivedAlready(copy.number())) : Optional.empty();
    }

    static Optional<Rejection> aCopyIsAnsweredAfterItsReceipt(CoProcessing.AgencyCopy copy) {
        return copy.received() ? Optional.empty() : Optional.of(new CopyNotReceived(copy.number()));
    }

    static Optional<Rejection> aCopyIsAnsweredOnce(CoProcessing shares, int number) {
        return shares.openCopy(number).isPresent() ? Optional.empty() : Optional.of(new CopyUnknown(number));
    }

    /**
     * DQ 4.3.b; QN 8.1.b; BT 4.5; CM 9.1.b: the lead answers for the whole time limit, so the share of another ends before it does.
     *
     * @param dueAt when the share ends; null where no time was given
     * @param appointment when K3 ends; null where it has no end
     */
    static Optional<Rejection> aShareEndsWithinTheWhole(Instant dueAt, Instant appointment, Cited<Boolean> wanted) {
        boolean within = dueAt == null || appointment == null || !dueAt.isAfter(appointment);
        return within || !wanted.value()
                ? Optional.empty()
                : Optional.of(new ShareBeyondAppointment(dueAt, appointment, wanted.article()));
    }

    /** DQ 4.3.b; QN 8.1.b; CM 9.1.b: the lead proposes when everybody whom it asked has answered. */
    static Optional<Rejection> nothingIsProposedWhileOthersStillAnswer(
            DossierState state, CoProcessing shares, String article) {
        return state == DossierState.CO_PROCESSING && shares.isOpen()
                ? Optional.of(new SharesStillOpen(shares.openConsultations(), shares.openCopies(), article))
                : Optional.empty();
    }
}
