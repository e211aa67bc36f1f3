package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The end of K3 was moved by law.
 * @param oldDueAt the end until now
 * @param newDueAt the end from now on
 * @param legalBasis the provision that allows it
 */
@Revision("1")
public record DeadlineExtended(
        String dossierCode, Instant at, Actor by, Instant oldDueAt, Instant newDueAt, String legalBasis)
        implements DossierEvent {}
