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
import vn.dossierledger.api.rule.AuthorityRegistered;
import vn.dossierledger.api.rule.RegisterAuthority;

/** An authority with all versions of its profile. */
final class Authority {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String rule;

    private final RuleVersions<AuthorityProfile> versions = new RuleVersions<>();

    /** For Axon. */
    Authority() {}

    /** Answers the version that now says so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(RegisterAuthority register, Clock clock) {
        require(onlyAnAdministratorBringsRulesIntoForce(register.by()));
        require(onlyWithinTheOwnAuthority(register.by(), register.authority()));
        require(AuthorityContent.holdsTogether(register));
        Optional<Integer> already = versions.alreadySaying(register.profile(), register.effectiveFrom(), register.by());
        if (already.isPresent()) {
            return already.get();
        }
        require(versions.aLaterVersionNeverReachesBack(register.effectiveFrom(), clock));
        int version = versions.next();
        apply(new AuthorityRegistered(
                register.rule(),
                version,
                clock.instant(),
                register.by().as(Role.ADMIN),
                register.authority(),
                register.effectiveFrom(),
                register.profile()));
        return version;
    }

    @EventSourcingHandler
    void evolve(AuthorityRegistered registered) {
        rule = registered.rule();
        versions.add(registered.version(), registered.effectiveFrom(), registered.profile());
    }
}
