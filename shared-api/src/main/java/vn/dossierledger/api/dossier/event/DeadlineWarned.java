package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.TimeLimit;

/**
 * A clock will run out soon; once per run, end and threshold (QN 8.1.a; CM 9.1.a; BT 4.5).
 * @param startedAt which run of the clock
 * @param dueAt its end
 * @param threshold how long before the end this warns
 * @param article where the limit comes from
 * @param holder who would be late; null where the authority as a whole would
 */
@Revision("1")
public record DeadlineWarned(
        String dossierCode,
        Instant at,
        Actor by,
        ClockName clock,
        Instant startedAt,
        Instant dueAt,
        TimeLimit threshold,
        String article,
        Holder holder)
        implements DossierEvent {}
