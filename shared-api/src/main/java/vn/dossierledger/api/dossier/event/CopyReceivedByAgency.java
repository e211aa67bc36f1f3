package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The other authority has the copy (QN 8.1.b; CM 9.1.b).
 * @param copy the number of the copy
 */
@Revision("1")
public record CopyReceivedByAgency(String dossierCode, Instant at, Actor by, int copy) implements DossierEvent {}
