package vn.dossierledger.clocks;

import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/**
 * The rules under which a dossier's clocks run.
 *
 * @param policy the version that the dossier is bound to
 * @param procedure the version that the dossier is bound to
 * @param calendar the calendar as known now
 */
public record Rules(
        Versioned<PolicyProfile> policy, Versioned<ProcedureDefinition> procedure, WorkingCalendar calendar) {}
