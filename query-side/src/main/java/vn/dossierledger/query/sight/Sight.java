package vn.dossierledger.query.sight;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

/**
 * What a caller may see: the union of what each of its roles may.
 *
 * @param everything every dossier: inspectors, reporting staff, administrators
 * @param citizen the pseudonym whose own dossiers may be seen; null for callers who are no citizens
 * @param authority the authority all of whose dossiers may be seen: one-stop officers, leaders, cashiers; nullable
 * @param departmentOf the authority of {@code department}; nullable
 * @param department specialists and heads see what was forwarded to their own department; nullable
 */
public record Sight(boolean everything, String citizen, String authority, String departmentOf, String department) {

    /** What {@code caller} may see. */
    public static Sight of(Caller caller) {
        boolean all = caller.is(Role.INSPECTOR) || caller.is(Role.REPORTING) || caller.is(Role.ADMIN);
        boolean whole = caller.is(Role.ONE_STOP) || caller.is(Role.LEADER) || caller.is(Role.CASHIER);
        boolean own = caller.is(Role.SPECIALIST) || caller.is(Role.DEPARTMENT_HEAD);
        return new Sight(
                all,
                caller.is(Role.CITIZEN) ? caller.citizen() : null,
                whole ? caller.authority() : null,
                own ? caller.authority() : null,
                own ? caller.department() : null);
    }

    /**
     * Whether a dossier may be seen.
     *
     * @param owners pseudonyms of those whose own dossier it is
     * @param authority whose it is
     * @param department where it was forwarded to; null until then
     * @param sharedWith who was asked to co-process it, see {@link #agency} and {@link #department}
     */
    public boolean sees(Collection<String> owners, String authority, String department, Collection<String> sharedWith) {
        return everything
                || (citizen != null && owners.contains(citizen))
                || (this.authority != null && this.authority.equals(authority))
                || (seesDepartment() && departmentOf.equals(authority) && this.department.equals(department))
                || shares().stream().anyMatch(sharedWith::contains);
    }

    /** As whom this caller sees what others share: a copy goes to the agency as a whole, a question to one department. */
    public Set<String> shares() {
        Set<String> shares = new HashSet<>();
        if (authority != null) {
            shares.add(agency(authority));
        }
        if (departmentOf != null) {
            shares.add(agency(departmentOf));
        }
        if (seesDepartment()) {
            shares.add(department(departmentOf, department));
        }
        return shares;
    }

    /** An authority that has a copy. */
    public static String agency(String authority) {
        return authority;
    }

    /** A department that was asked. */
    public static String department(String authority, String department) {
        return authority + "/" + department;
    }

    /** Whether there is a department whose dossiers may be seen. */
    public boolean seesDepartment() {
        return departmentOf != null && department != null;
    }
}
