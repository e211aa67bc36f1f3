package vn.dossierledger.query.deadlines;

import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.query.deadlines.attention.Happenings;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Fold;

/** How the clocks of a dossier go on, fact by fact; which event matters to which clock is the clocks' own business. */
final class ClocksFold implements Fold<ClocksBody> {

    @Override
    public ClocksBody begin(DossierSubmitted submitted, Fact first) {
        var body = new ClocksBody();
        body.code = submitted.dossierCode();
        body.authority = submitted.authority();
        body.procedure = submitted.procedure();
        body.procedureVersion = submitted.procedureVersion();
        body.submittedAt = submitted.at();
        body.owners = submitted.owners();
        return advance(body, first);
    }

    @Override
    public ClocksBody after(ClocksBody body, Fact fact) {
        if (fact.event() instanceof DossierAccepted accepted) {
            bind(body, accepted.appointment());
        }
        if (fact.event() instanceof DossierReopened reopened) {
            bind(body, reopened.appointment());
            body.department = reopened.department();
        }
        if (fact.event() instanceof DossierForwarded forwarded) {
            body.department = forwarded.department();
        }
        if (fact.event() instanceof DossierSentBack) {
            body.department = null;
        }
        if (fact.event() instanceof OfficerAssigned assigned) {
            body.assigned(new Assignment(assigned.at(), assigned.department(), assigned.officer()));
        }
        body.life = body.life.after(fact.event());
        return advance(body, fact);
    }

    private static void bind(ClocksBody body, Appointment appointment) {
        body.policyVersion = appointment.policyVersion();
        body.procedureVersion = appointment.procedureVersion();
    }

    private static ClocksBody advance(ClocksBody body, Fact fact) {
        ClockHistory before = body.history;
        body.history = before.after(fact.event());
        Happenings.of(fact.event(), fact.sequence(), before, body.history).ifPresent(body::happened);
        body.holding = body.holding.after(fact.event(), body.life);
        body.readAt = fact.event().at();
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(ClocksBody body) {
        return body.version;
    }
}
