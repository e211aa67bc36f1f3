package vn.dossierledger.standalone.demo;

import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;

/** The officers of one authority and the citizen of one story, as callers. */
record Stage(String authority, String department, String citizenPseudonym) {

    Caller citizen() {
        return new Caller(citizenPseudonym, Set.of(Role.CITIZEN), null, null, citizenPseudonym);
    }

    Caller oneStop() {
        return officer("onestop", Role.ONE_STOP, null);
    }

    Caller specialist() {
        return officer("specialist", Role.SPECIALIST, department);
    }

    Caller leader() {
        return officer("leader", Role.LEADER, null);
    }

    Caller cashier() {
        return officer("cashier", Role.CASHIER, null);
    }

    /** Who hands in: the citizen online, otherwise the one-stop for them. */
    Caller submitter(Channel channel) {
        return channel == Channel.ONLINE ? citizen() : oneStop();
    }

    private Caller officer(String name, Role role, String of) {
        return new Caller(name + "." + authority, Set.of(role), authority, of, null);
    }
}
