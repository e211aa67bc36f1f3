package vn.dossierledger.query.worklist;

import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

/**
 * For whom something waits: an office, a department, somebody in person. Everybody whom an item is shown to may see its dossier.
 *
 * @param key as it is stored; the parts are ids, and ids hold no slash
 * @param rank what was given to somebody in person comes first
 */
record Audience(String key, int rank) {

    private static final String CITIZEN = "citizen/";
    private static final int IN_PERSON = 0;
    private static final int TOGETHER = 1;

    static Audience oneStop(String authority) {
        return together("one-stop/" + authority);
    }

    static Audience leader(String authority) {
        return together("leader/" + authority);
    }

    static Audience cashier(String authority) {
        return together("cashier/" + authority);
    }

    /** Whoever answers for an authority that was sent a copy. */
    static Audience agency(String authority) {
        return together("agency/" + authority);
    }

    static Audience head(String authority, String department) {
        return together("head/" + authority + "/" + department);
    }

    /** Its specialists. */
    static Audience specialists(String authority, String department) {
        return together("specialists/" + authority + "/" + department);
    }

    /** Its specialists and its head. */
    static Audience department(String authority, String department) {
        return together("department/" + authority + "/" + department);
    }

    static Audience officer(String authority, String department, String account) {
        return new Audience("officer/" + authority + "/" + department + "/" + account, IN_PERSON);
    }

    /** @param pseudonym of a citizen whose own dossier it is */
    static Audience citizen(String pseudonym) {
        return together(CITIZEN + pseudonym);
    }

    boolean isCitizen() {
        return key.startsWith(CITIZEN);
    }

    private static Audience together(String key) {
        return new Audience(key, TOGETHER);
    }

    /** Everything that a caller belongs to; nothing for those who only look on. */
    static List<String> of(Caller caller) {
        List<Audience> audiences = new ArrayList<>();
        if (caller.is(Role.CITIZEN) && caller.citizen() != null) {
            audiences.add(citizen(caller.citizen()));
        }
        if (caller.authority() != null) {
            ofAuthority(caller, audiences);
            if (caller.department() != null) {
                ofDepartment(caller, audiences);
            }
        }
        return audiences.stream().map(Audience::key).toList();
    }

    private static void ofAuthority(Caller caller, List<Audience> audiences) {
        String authority = caller.authority();
        if (caller.is(Role.ONE_STOP)) {
            audiences.add(oneStop(authority));
        }
        if (caller.is(Role.LEADER)) {
            audiences.add(leader(authority));
        }
        if (caller.is(Role.CASHIER)) {
            audiences.add(cashier(authority));
        }
        if (caller.is(Role.ONE_STOP)
                || caller.is(Role.LEADER)
                || caller.is(Role.SPECIALIST)
                || caller.is(Role.DEPARTMENT_HEAD)) {
            audiences.add(agency(authority));
        }
    }

    private static void ofDepartment(Caller caller, List<Audience> audiences) {
        String authority = caller.authority();
        String department = caller.department();
        if (caller.is(Role.SPECIALIST)) {
            audiences.add(specialists(authority, department));
        }
        if (caller.is(Role.DEPARTMENT_HEAD)) {
            audiences.add(head(authority, department));
        }
        if (caller.is(Role.SPECIALIST) || caller.is(Role.DEPARTMENT_HEAD)) {
            audiences.add(department(authority, department));
            audiences.add(officer(authority, department, caller.subject()));
        }
    }
}
