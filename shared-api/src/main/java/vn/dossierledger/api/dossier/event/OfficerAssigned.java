package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The head of the department gave the dossier to an officer (QN 12).
 * @param officer the officer's account
 * @param department whose officer it is
 */
@Revision("1")
public record OfficerAssigned(String dossierCode, Instant at, Actor by, String officer, String department)
        implements DossierEvent {}
