package vn.dossierledger.command.dossier;

import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

/** The people of the stories. */
final class Callers {

    static final Caller AN = new Caller("an", Set.of(Role.CITIZEN), null, null, "pseudonym-an");
    static final Caller STRANGER = new Caller("binh", Set.of(Role.CITIZEN), null, null, "pseudonym-binh");
    static final Caller ONE_STOP = officer("onestop", Role.ONE_STOP, null);
    static final Caller SPECIALIST = officer("specialist", Role.SPECIALIST, "nghiep-vu");
    static final Caller HEAD = officer("head", Role.DEPARTMENT_HEAD, "nghiep-vu");
    static final Caller LEADER = officer("leader", Role.LEADER, null);
    static final Caller CASHIER = officer("cashier", Role.CASHIER, null);
    static final Caller OTHER_SPECIALIST = officer("specialist2", Role.SPECIALIST, "tu-phap");
    static final Caller OTHER_HEAD = officer("head2", Role.DEPARTMENT_HEAD, "tu-phap");
    static final Caller AGENCY = agencyOfficer("agency-specialist", Role.SPECIALIST);
    static final Caller INSPECTOR = new Caller("inspector", Set.of(Role.INSPECTOR), null, null, null);
    static final Caller REPORTING = new Caller("reporting", Set.of(Role.REPORTING), null, null, null);
    static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMIN), null, null, null);

    private Callers() {}

    static Caller officer(String subject, Role role, String department) {
        return new Caller(subject, Set.of(role), TestRulebook.AUTHORITY, department, null);
    }

    /** An officer of the other authority that is registered, in a department that has a namesake here. */
    static Caller agencyOfficer(String subject, Role role) {
        return new Caller(subject, Set.of(role), TestRulebook.AGENCY, "nghiep-vu", null);
    }

    /** The same officer in another authority. */
    static Caller elsewhere(Caller officer) {
        return new Caller(officer.subject(), officer.roles(), "elsewhere", officer.department(), null);
    }
}
