package vn.dossierledger.api.dossier.command;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.sealing.Confidential;

/**
 * C submits online, R at the counter or for the post (DQ 2.4; QN 6.2, 7.1.a, 7.2.a; BT 8.1, 10.1.a; CM 7.2, 8.1,
 * 8.3).
 * @param request a fresh id of this request, to route it by: a dossier has no code yet
 * @param applicantRef keyed pseudonym of the applicant's personal ID
 * @param level nullable: the procedure's own
 * @param resultPreference nullable
 * @param proof nullable
 * @param summary nullable
 */
public record SubmitDossier(
        @RoutingKey String request,
        Caller by,
        String authority,
        String procedure,
        Channel channel,
        Applicant applicant,
        String applicantRef,
        List<SubmittedComponent> components,
        ServiceLevel level,
        ResultPreference resultPreference,
        ProofKind proof,
        Confidential summary) {}
