package vn.dossierledger.api.clock;

import java.time.Instant;
import java.util.List;

/**
 * When a limit ends, and why.
 * @param dueAt the instant at which the limit ends
 * @param provisional true when the calendar of a year that it touches is not yet published
 * @param derivation from start to end, in order
 * @param calendarVersion the versions of the calendar years used, such as {@code 2026v1}
 */
public record Due(Instant dueAt, boolean provisional, List<DerivationStep> derivation, String calendarVersion) {
    public Due {
        derivation = List.copyOf(derivation);
    }
}
