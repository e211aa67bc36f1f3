package vn.dossierledger.command.rule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.dossierledger.command.rule.Gate.onlyAnAdministratorBringsRulesIntoForce;
import static vn.dossierledger.command.rule.Gate.onlyWithinTheOwnAuthority;
import static vn.dossierledger.command.rule.Gate.require;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.api.rule.PublishProcedure;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;

/** A procedure (thủ tục hành chính) with all its versions. */
final class Procedure {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String rule;

    private final RuleVersions<ProcedureDefinition> versions = new RuleVersions<>();

    /** For Axon. */
    Procedure() {}

    /** Answers the version that now says so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(PublishProcedure publish, Clock clock, Rulebook rulebook) {
        require(onlyAnAdministratorBringsRulesIntoForce(publish.by()));
        require(onlyWithinTheOwnAuthority(publish.by(), publish.authority()));
        require(ProcedureContent.holdsTogether(publish));
        Optional<Integer> already = versions.alreadySaying(publish.definition(), publish.effectiveFrom(), publish.by());
        if (already.isPresent()) {
            return already.get();
        }
        require(versions.aLaterVersionNeverReachesBack(publish.effectiveFrom(), clock));
        AuthorityProfile authority = rulebook.authority(publish.authority(), publish.effectiveFrom())
                .map(Versioned::content)
                .orElseThrow(() -> new Rejected(new AuthorityUnknown(publish.authority())));
        require(ProcedureContent.namesADepartmentOf(authority, publish.definition()));
        int version = versions.next();
        apply(new ProcedurePublished(
                publish.rule(),
                version,
                clock.instant(),
                publish.by().as(Role.ADMIN),
                publish.authority(),
                publish.procedure(),
                publish.effectiveFrom(),
                publish.definition()));
        return version;
    }

    @EventSourcingHandler
    void evolve(ProcedurePublished published) {
        rule = published.rule();
        versions.add(published.version(), published.effectiveFrom(), published.definition());
    }
}
