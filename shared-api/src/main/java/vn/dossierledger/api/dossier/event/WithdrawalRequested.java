package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The applicant wants the dossier back.
 * @param reason nullable
 */
@Revision("1")
public record WithdrawalRequested(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
