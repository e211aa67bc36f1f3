package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The certified paper that the applicant promised by post is here; it quoted the dossier's code (QN 7.2.a; CM 8.3).
 * @param receivedAt when the post brought it
 */
@Revision("1")
public record CertifiedPaperReceived(String dossierCode, Instant at, Actor by, Instant receivedAt)
        implements DossierEvent {}
