package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The applicant cannot have the dossier back.
 */
@Revision("1")
public record WithdrawalRefused(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
