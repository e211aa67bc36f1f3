package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Due;

/** The one function: (events, policy, procedure, calendar) → clocks. */
public final class DossierClocks {

    private DossierClocks() {}

    /** Every clock that has started, read at {@code now}. */
    public static List<ClockReading> read(ClockHistory history, Rules rules, Instant now) {
        return List.of();
    }

    /** The promise made when a dossier is accepted at {@code acceptedAt}: the end of K3. */
    public static Appointment appointment(Instant acceptedAt, Rules rules) {
        return new Appointment(
                rules.procedure().content().limit(),
                new Due(acceptedAt, true, List.of(), ""),
                rules.procedure().content().limitArticle(),
                rules.policy().version(),
                rules.procedure().version());
    }
}
