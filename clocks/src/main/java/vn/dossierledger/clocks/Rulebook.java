package vn.dossierledger.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/** Every version of every rule, as the ledger holds it. Days are days of Asia/Ho_Chi_Minh. */
public interface Rulebook {

    /** The authority as it stands on a day; empty when it is unknown or not yet, or no longer, there. */
    Optional<Versioned<AuthorityProfile>> authority(String authority, LocalDate on);

    /** The policy in force on a day. */
    Optional<Versioned<PolicyProfile>> policy(String authority, LocalDate on);

    /** A version of a policy, whether in force or not. */
    Optional<Versioned<PolicyProfile>> policyVersion(String authority, int version);

    /** The procedure in force on a day. */
    Optional<Versioned<ProcedureDefinition>> procedure(String authority, String procedure, LocalDate on);

    /** A version of a procedure, whether in force or not. */
    Optional<Versioned<ProcedureDefinition>> procedureVersion(String authority, String procedure, int version);

    /** The newest version of every published calendar year. */
    WorkingCalendar calendar();

    /**
     * The newest calendar, but with some years in an older version; the newest where nobody keeps the older ones.
     *
     * @param versions by year; 0 for a year that nobody had said anything of
     */
    default WorkingCalendar calendarWith(Map<Integer, Integer> versions) {
        return calendar();
    }

    /** The confirmed outages of an authority's services (K9), in any order; none where nobody keeps them. */
    default List<Outage> outages(String authority) {
        return List.of();
    }
}
