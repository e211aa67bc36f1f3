package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.query.Language;

/**
 * When would a clock end that starts at {@code startedAt}? Answered by an optional {@link ShownClock}: empty when there is no such
 * procedure.
 *
 * @param clock INTAKE, FORWARD or RESOLUTION
 * @param pauses in any order
 * @param at when it is read
 * @param language of the words
 */
public record PreviewClock(
        String authority,
        String procedure,
        ClockName clock,
        Instant startedAt,
        List<Pause> pauses,
        Instant at,
        Language language) {}
