package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The leader let the processing go on.
 * @param legalBasis the provision that allows it
 */
@Revision("1")
public record DossierResumed(String dossierCode, Instant at, Actor by, Sealed reason, String legalBasis)
        implements DossierEvent {}
