package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The key of the applicant was erased, so nobody can read what it sealed any more (QN 10.5; CM 11.5). The ledger's proofs hold.
 * @param legalBasis the provision that demands it
 * @param sealingKey the id of the key
 */
@Revision("1")
public record PersonalDataErased(String dossierCode, Instant at, Actor by, String legalBasis, String sealingKey)
        implements DossierEvent {}
