package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.Signature;

/**
 * The leader signed the result.
 * @param resultNumber nullable
 */
@Revision("1")
public record ResultSigned(String dossierCode, Instant at, Actor by, Signature signature, String resultNumber)
        implements DossierEvent {}
