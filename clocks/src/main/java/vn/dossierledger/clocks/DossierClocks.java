package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/** The one function: (events, policy, procedure, calendar) → clocks. */
public final class DossierClocks {

    private DossierClocks() {}

    /** Every clock that has started, read at {@code now}. */
    public static List<ClockReading> read(ClockHistory history, Rules rules, Instant now) {
        return List.of();
    }

    /** The promise made when a dossier is accepted at {@code acceptedAt}: the end of K3. */
    public static Appointment appointment(Instant acceptedAt, Rules rules) {
        ProcedureDefinition procedure = rules.procedure().content();
        return new Appointment(
                procedure.limit(),
                due(acceptedAt, procedure.limit(), rules.calendar()),
                procedure.limitArticle(),
                rules.policy().version(),
                rules.procedure().version());
    }

    /** The end of a limit that runs without a pause. */
    public static Due due(Instant startedAt, TimeLimit limit, WorkingCalendar calendar) {
        return Course.straight(startedAt, limit, calendar).due();
    }
}
