package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.deadlines.attention.Happening;
import vn.dossierledger.query.deadlines.holding.Holding;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.world.Rules;

/** A life of one dossier of the made-up rules (K3: three working days), told event by event at local times such as 2026-03-02T08:00. */
public final class Told {

    public static final String CODE = "H48.12-260302-0001";
    public static final Actor LEADER = new Actor(Role.LEADER, "leader.quangngai", Rules.AUTHORITY, null);

    private static final Actor ONE_STOP = new Actor(Role.ONE_STOP, "onestop.quangngai", Rules.AUTHORITY, null);
    private static final Actor SPECIALIST = new Actor(Role.SPECIALIST, "specialist", Rules.AUTHORITY, "nghiep-vu");
    private static final Actor CITIZEN = new Actor(Role.CITIZEN, "pseudonym", null, null);

    private final ClocksFold fold = new ClocksFold();
    private ClocksBody body;

    private Told(ClocksBody body) {
        this.body = body;
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    public static Told submitted(String local) {
        return submitted(local, null);
    }

    public static Told submitted(String local, ReturnChannel wish) {
        var submitted = new DossierSubmitted(
                CODE,
                at(local),
                CITIZEN,
                Rules.AUTHORITY,
                Rules.PROCEDURE,
                1,
                null,
                null,
                null,
                null,
                Set.of("pseudonym"),
                List.of(),
                wish == null ? null : new SealedPreference(wish, null),
                null,
                null);
        return new Told(new ClocksFold().begin(submitted, new Fact(submitted, 0, submitted.at())));
    }

    public Told then(String local, Function<Instant, DossierEvent> event) {
        DossierEvent next = event.apply(at(local));
        body = fold.after(body, new Fact(next, body.version + 1, next.at()));
        return this;
    }

    public Told accepted(String local) {
        return then(
                local,
                at -> new DossierAccepted(
                        CODE, at, ONE_STOP, null, DossierClocks.appointment(at, Rules.inForce(Rules.AUTHORITY))));
    }

    public Told forwarded(String local) {
        return then(local, at -> new DossierForwarded(CODE, at, ONE_STOP, "nghiep-vu", at.plus(Duration.ofHours(1))));
    }

    public Told askedForMore(String local) {
        return then(
                local,
                at -> new SupplementRequested(CODE, at, SPECIALIST, SupplementPhase.PROCESSING, List.of(), null, null));
    }

    public Told answered(String local) {
        return then(
                local,
                at -> new DossierSupplemented(CODE, at, CITIZEN, SupplementPhase.PROCESSING, List.of(), List.of()));
    }

    public Told ready(String local) {
        return then(local, at -> new ResultReturnedToOneStop(CODE, at, SPECIALIST));
    }

    ClocksBody body() {
        return body;
    }

    /** Its clocks. */
    public ClockHistory history() {
        return body.history;
    }

    /** What was remembered of it. */
    public List<Happening> happenings() {
        return body.happenings;
    }

    /** Who had it. */
    public Holding holding() {
        return body.holding;
    }
}
