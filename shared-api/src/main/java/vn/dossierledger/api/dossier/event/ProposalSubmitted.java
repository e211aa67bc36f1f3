package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A draft is before the leader.
 * @param reason sealed; null for an approval without one
 */
@Revision("1")
public record ProposalSubmitted(
        String dossierCode, Instant at, Actor by, ProposalKind kind, Sealed draft, Sealed reason)
        implements DossierEvent {}
