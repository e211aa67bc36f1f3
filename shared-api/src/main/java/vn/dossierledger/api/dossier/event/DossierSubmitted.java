package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A dossier came in and got its code; K1 starts.
 * @param owners keyed pseudonyms of the applicant and the submitting citizen: who may see it as its own
 * @param applicant the sealed {@link Applicant}, as JSON
 * @param summary sealed; nullable
 */
@Revision("1")
public record DossierSubmitted(
        String dossierCode,
        Instant at,
        Actor by,
        String authority,
        String procedure,
        int procedureVersion,
        Channel channel,
        ServiceLevel level,
        ApplicantKind applicantKind,
        Sealed applicant,
        Set<String> owners,
        List<SubmittedComponent> components,
        SealedPreference resultPreference,
        ProofKind proof,
        Sealed summary)
        implements DossierEvent {}
