package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The refusal was signed; it leaves through the one-stop.
 */
@Revision("1")
public record DossierRejected(String dossierCode, Instant at, Actor by, Sealed reason, Signature signature)
        implements DossierEvent {}
