package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.ClockName;

/**
 * A clock ran out before what it waits for happened; once per clock and due date.
 * @param dueAt the end that was missed
 */
@Revision("1")
public record DeadlineMissed(String dossierCode, Instant at, Actor by, ClockName clock, Instant dueAt, String article)
        implements DossierEvent {}
