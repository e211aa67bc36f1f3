package vn.dossierledger.standalone.demo;

import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;

/** The officers of one authority and the citizen of one story, as callers. */
record Stage(String authority, String department, String citizenPseudonym) {

    /** Every authority of the demo has this department, and nobody forwards to it. */
    static final String CONSULTED = "tu-phap";

    Caller citizen() {
        return new Caller(citizenPseudonym, Set.of(Role.CITIZEN), null, null, citizenPseudonym);
    }

    Caller oneStop() {
        return officer("onestop", Role.ONE_STOP, null);
    }

    Caller specialist() {
        return officer("specialist", Role.SPECIALIST, department);
    }

    Caller head() {
        return officer("head", Role.DEPARTMENT_HEAD, department);
    }

    /** Of the department that others ask in the demo. */
    Caller consulted() {
        return officer("consulted", Role.SPECIALIST, CONSULTED);
    }

    /** An officer of another authority, which has a copy. */
    Caller agency(String other) {
        return new Caller("specialist." + other, Set.of(Role.SPECIALIST), other, department, null);
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
