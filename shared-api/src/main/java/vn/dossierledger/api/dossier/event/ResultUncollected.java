package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * Nobody came for the result in time (QN 8.2.c; CM 9.2.c). It waits on; no money goes back for that.
 * @param dueAt the end of K7
 * @param article where the time comes from
 */
@Revision("1")
public record ResultUncollected(String dossierCode, Instant at, Actor by, Instant dueAt, String article)
        implements DossierEvent {}
