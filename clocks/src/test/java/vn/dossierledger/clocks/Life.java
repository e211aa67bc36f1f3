package vn.dossierledger.clocks;

import static vn.dossierledger.clocks.Calendars.at;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;

/** A dossier's life as the clocks see it, told event by event; times as in {@link Calendars#at}. */
record Life(SomeRules rules, ClockHistory history) {

    private static final String CODE = "H48.12-260302-0001";
    private static final Actor BY = Actor.THE_CLOCK;

    static Life under(SomeRules rules) {
        return new Life(rules, ClockHistory.empty());
    }

    Life submitted(String at) {
        return then(new DossierSubmitted(
                CODE, at(at), BY, null, null, 1, null, null, null, null, null, null, null, null, null));
    }

    Life checked(String at) {
        return then(new CompletenessChecked(CODE, at(at), BY, List.of(), true, true));
    }

    Life declined(String at) {
        return then(new DossierDeclined(CODE, at(at), BY, null));
    }

    Life accepted(String at) {
        return then(new DossierAccepted(CODE, at(at), BY, null, DossierClocks.appointment(at(at), rules.rules())));
    }

    Life asked(SupplementPhase phase, String at, Instant respondBy) {
        return then(new SupplementRequested(CODE, at(at), BY, phase, List.of(), null, respondBy));
    }

    Life supplemented(SupplementPhase phase, String at) {
        return then(new DossierSupplemented(CODE, at(at), BY, phase, List.of(), List.of()));
    }

    Life feeRequested(String at) {
        return then(new FeeRequested(CODE, at(at), BY, List.of(), 100_000, true));
    }

    Life feePaid(String at) {
        return then(new FeePaid(CODE, at(at), BY, 100_000, null, "ref"));
    }

    Life forwarded(String at) {
        return then(new DossierForwarded(CODE, at(at), BY, "nghiep-vu", null));
    }

    Life signed(String at) {
        return then(new ResultSigned(CODE, at(at), BY, null, null));
    }

    Life rejected(String at) {
        return then(new DossierRejected(CODE, at(at), BY, null, null));
    }

    Life returnedToOneStop(String at) {
        return then(new ResultReturnedToOneStop(CODE, at(at), BY));
    }

    Life originalsDiffer(String at) {
        return then(new OriginalsChecked(CODE, at(at), BY, false, null));
    }

    Life returned(String at, String receivedAt) {
        return then(new ResultReturned(CODE, at(at), BY, null, null, at(receivedAt)));
    }

    Life consulted(String at, TimeLimit within) {
        return then(new ConsultationRequested(CODE, at(at), BY, 1, "tu-phap", null, within, null));
    }

    Life advised(String at) {
        return then(new ConsultationAnswered(CODE, at(at), BY, 1, null));
    }

    Life stopped(String at) {
        return then(new DossierStopped(CODE, at(at), BY, null, "law"));
    }

    Life resumed(String at) {
        return then(new DossierResumed(CODE, at(at), BY, null, "law"));
    }

    Life apologised(String at, String oldDueAt, String newDueAt) {
        return then(new ApologyIssued(CODE, at(at), BY, null, at(oldDueAt), at(newDueAt), null));
    }

    Life notPerformed(String at) {
        return then(new ServiceNotPerformed(CODE, at(at), BY, null));
    }

    /** The same life under other rules. */
    Life under(UnaryOperator<SomeRules> change) {
        return new Life(change.apply(rules), history);
    }

    Life under(WorkingCalendar calendar) {
        return new Life(rules.withCalendar(calendar), history);
    }

    List<ClockReading> clocks(String now) {
        return DossierClocks.read(history, rules.rules(), at(now));
    }

    /** The run of a clock that started last. */
    ClockReading clock(ClockName clock, String now) {
        return DossierClocks.latest(clock, history, rules.rules(), at(now)).orElseThrow();
    }

    Life then(DossierEvent event) {
        return new Life(rules, history.after(event));
    }
}
