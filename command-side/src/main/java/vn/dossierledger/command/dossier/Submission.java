package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.ProcedureUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.Versioned;

/** A dossier comes in and gets its code, which is drawn only when nothing can refuse it any more. */
final class Submission {

    private Submission() {}

    static DossierSubmitted submit(SubmitDossier command, Desk desk) {
        Channel channel = command.channel();
        require(SubmissionRules.eachChannelHasItsSubmitter(command.by(), channel));
        Instant now = desk.now();
        LocalDate today = Desk.dayOf(now);
        AuthorityProfile authority = desk.rulebook()
                .authority(command.authority(), today)
                .map(Versioned::content)
                .orElseThrow(() -> new Rejected(new AuthorityUnknown(command.authority())));
        require(SubmissionRules.aOneStopReceivesForItsOwnAuthority(command.by(), channel, authority.authority()));
        Versioned<ProcedureDefinition> procedure = desk.rulebook()
                .procedure(command.authority(), command.procedure(), today)
                .orElseThrow(() -> new Rejected(new ProcedureUnknown(command.authority(), command.procedure())));
        // An authority without a policy does not serve anybody yet.
        PolicyProfile policy = desk.rulebook()
                .policy(command.authority(), today)
                .map(Versioned::content)
                .orElseThrow(() -> new Rejected(new AuthorityUnknown(command.authority())));
        ServiceLevel level = command.level() == null ? procedure.content().level() : command.level();
        require(ComponentRules.everyFileIsHere(command.components()));
        requireAll(command, procedure.content(), level, policy);

        Sealed applicant = desk.sealing().applicant(command.applicantRef(), command.applicant());
        String code = desk.codes().next(authority, today);
        desk.records().begin(code, applicant.key());
        return new DossierSubmitted(
                code,
                now,
                command.by().as(SubmissionRules.submitterOf(channel)),
                authority.authority(),
                procedure.content().procedure(),
                procedure.version(),
                channel,
                level,
                command.applicant().kind(),
                applicant,
                owners(command),
                List.copyOf(command.components()),
                Seals.preference(desk, applicant.key(), command.resultPreference()),
                command.proof(),
                Seals.text(desk, applicant.key(), command.summary()));
    }

    private static void requireAll(
            SubmitDossier command, ProcedureDefinition procedure, ServiceLevel level, PolicyProfile policy) {
        List<String> named =
                command.components().stream().map(SubmittedComponent::component).toList();
        require(SubmissionRules.onlyLevelThreeAndAboveComesOnline(command.channel(), level, policy.onlineFromLevel()));
        require(SubmissionRules.aServiceIsAskedForAtItsLevel(level, procedure.level()));
        require(SubmissionRules.aProcedureIsOfferedByItsChannels(command.channel(), procedure.channels()));
        require(ComponentRules.onlyComponentsOfTheProcedureAreNamed(procedure.components(), named));
        require(ComponentRules.noComponentStandsTwice(named));
        require(ComponentRules.everyRequiredComponentIsThere(
                procedure.components(), named, policy.intakeChecks().article()));
        require(ComponentRules.eachComponentIsItsOwnFile(Map.of(), command.components(), policy.filePerComponent()));
        require(SubmissionRules.theApplicantIsProven(
                command.proof(), policy.applicantProofs().of(command.channel(), level)));
    }

    private static Set<String> owners(SubmitDossier command) {
        Set<String> owners = new HashSet<>(Set.of(command.applicantRef()));
        if (command.channel() == Channel.ONLINE) {
            owners.add(command.by().citizen());
        }
        return Set.copyOf(owners);
    }
}
