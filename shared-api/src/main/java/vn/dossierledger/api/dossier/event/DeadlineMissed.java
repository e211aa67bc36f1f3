package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;

/**
 * A clock ran out before what it waits for happened; once per clock and due date.
 * @param dueAt the end that was missed
 * @param article where the limit comes from
 * @param holder who missed it; null where the authority as a whole did
 */
@Revision("2")
public record DeadlineMissed(
        String dossierCode, Instant at, Actor by, ClockName clock, Instant dueAt, String article, Holder holder)
        implements DossierEvent {}
