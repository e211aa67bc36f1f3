package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The originals were compared.
 * @param differences sealed; nullable when they match
 */
@Revision("1")
public record OriginalsChecked(String dossierCode, Instant at, Actor by, boolean match, Sealed differences)
        implements DossierEvent {}
