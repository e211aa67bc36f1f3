package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The authority apologised for being late and named a new date; lateness is still measured against the first.
 * @param oldDueAt the date that was promised last
 * @param newDueAt later than that
 * @param responsible who is late, in words: may name an officer
 */
@Revision("1")
public record ApologyIssued(
        String dossierCode, Instant at, Actor by, Sealed reason, Instant oldDueAt, Instant newDueAt, Sealed responsible)
        implements DossierEvent {}
