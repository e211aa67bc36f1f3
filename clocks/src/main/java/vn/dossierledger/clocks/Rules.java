package vn.dossierledger.clocks;

import java.util.List;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/**
 * The rules under which a dossier's clocks run, and the outages during which they ran.
 *
 * @param policy the version that the dossier is bound to
 * @param procedure the version that the dossier is bound to
 * @param calendar the calendar as known now
 * @param outages those of the dossier's authority as confirmed until now, in any order, possibly overlapping
 */
public record Rules(
        Versioned<PolicyProfile> policy,
        Versioned<ProcedureDefinition> procedure,
        WorkingCalendar calendar,
        List<Outage> outages) {

    public Rules {
        outages = List.copyOf(outages);
    }

    /** Rules without an outage. */
    public Rules(Versioned<PolicyProfile> policy, Versioned<ProcedureDefinition> procedure, WorkingCalendar calendar) {
        this(policy, procedure, calendar, List.of());
    }

    /** The same rules under another calendar. */
    public Rules with(WorkingCalendar other) {
        return new Rules(policy, procedure, other, outages);
    }
}
