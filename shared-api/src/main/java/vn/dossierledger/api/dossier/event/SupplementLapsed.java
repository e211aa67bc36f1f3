package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.SupplementPhase;

/**
 * What the applicant was asked for never came, and the time for it ran out. At intake the dossier is declined, in processing it is stopped for good; every clock
 * stops.
 * @param phase which supplement
 * @param dueAt the end of K5 that ran out
 * @param article what lets it lapse
 */
@Revision("1")
public record SupplementLapsed(
        String dossierCode, Instant at, Actor by, SupplementPhase phase, Instant dueAt, String article)
        implements DossierEvent {}
