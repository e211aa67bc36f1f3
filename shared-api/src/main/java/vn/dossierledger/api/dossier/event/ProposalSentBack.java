package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The leader sent the draft back.
 */
@Revision("1")
public record ProposalSentBack(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
