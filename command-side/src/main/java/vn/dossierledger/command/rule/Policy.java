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
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.PublishPolicy;
import vn.dossierledger.clocks.Rulebook;

/** The policy (quy chế) of an authority with all its versions. */
final class Policy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String rule;

    private final RuleVersions<PolicyProfile> versions = new RuleVersions<>();

    /** For Axon. */
    Policy() {}

    /** Answers the version that now says so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(PublishPolicy publish, Clock clock, Rulebook rulebook) {
        require(onlyAnAdministratorBringsRulesIntoForce(publish.by()));
        require(onlyWithinTheOwnAuthority(publish.by(), publish.authority()));
        require(PolicyContent.holdsTogether(publish));
        Optional<Integer> already = versions.alreadySaying(
                version -> StoodInCells.alreadySay(version, publish.policy()), publish.effectiveFrom(), publish.by());
        if (already.isPresent()) {
            return already.get();
        }
        require(versions.aLaterVersionNeverReachesBack(publish.effectiveFrom(), clock));
        if (rulebook.authority(publish.authority(), publish.effectiveFrom()).isEmpty()) {
            throw new Rejected(new AuthorityUnknown(publish.authority()));
        }
        int version = versions.next();
        apply(new PolicyPublished(
                publish.rule(),
                version,
                clock.instant(),
                publish.by().as(Role.ADMIN),
                publish.authority(),
                publish.effectiveFrom(),
                publish.policy()));
        return version;
    }

    @EventSourcingHandler
    void evolve(PolicyPublished published) {
        rule = published.rule();
        versions.add(published.version(), published.effectiveFrom(), published.policy());
    }
}
