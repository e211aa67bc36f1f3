package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The leader stopped the processing; what that does to K3 is the policy's business.
 * @param legalBasis the provision that allows it
 */
@Revision("1")
public record DossierStopped(String dossierCode, Instant at, Actor by, Sealed reason, String legalBasis)
        implements DossierEvent {}
