package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Stories of deadlines, each officer with a name of its own, so that one test does not count what another has told. */
final class Chronicle {

    private static final AtomicInteger OFFICERS = new AtomicInteger();

    private final World world;

    Chronicle(World world) {
        this.world = world;
    }

    static String officer() {
        return "officer." + OFFICERS.incrementAndGet();
    }

    /** Submitted at an instant in UTC; with its department two hours later, and with the officer an hour after that. */
    Story inProcess(String authority, String name, String submittedAt, String officer) {
        return Story.of(world.sealing(), authority, Story.person(name), Instant.parse(submittedAt))
                .accepted()
                .forwarded()
                .then((code, at) -> new OfficerAssigned(code, at, head(authority), officer, "nghiep-vu"));
    }

    Story inProcess(String name, String submittedAt, String officer) {
        return inProcess(Rules.AUTHORITY, name, submittedAt, officer);
    }

    static DossierEvent supplementAsked(String code, Instant at) {
        return new SupplementRequested(code, at, leader(), SupplementPhase.PROCESSING, List.of(), null, null);
    }

    static DossierEvent apology(String code, Instant at, Instant before, Instant after) {
        return new ApologyIssued(code, at, leader(), null, before, after, null);
    }

    private static Actor leader() {
        return new Actor(Role.LEADER, "leader.quangngai", Rules.AUTHORITY, null);
    }

    private static Actor head(String authority) {
        return new Actor(Role.DEPARTMENT_HEAD, "head." + authority, authority, "nghiep-vu");
    }
}
