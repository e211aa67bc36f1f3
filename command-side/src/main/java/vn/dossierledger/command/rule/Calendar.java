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
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.api.rule.ChangeCalendar;

/** One year of the working calendar with all its versions; it holds for every authority. */
final class Calendar {

    private static final String OF_ALL_AUTHORITIES = "*";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String rule;

    private final RuleVersions<CalendarYear> versions = new RuleVersions<>();

    /** For Axon. */
    Calendar() {}

    /** Answers the version that now says so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(ChangeCalendar change, Clock clock) {
        require(onlyAnAdministratorBringsRulesIntoForce(change.by()));
        require(onlyWithinTheOwnAuthority(change.by(), OF_ALL_AUTHORITIES));
        require(CalendarContent.holdsTogether(change));
        Optional<Integer> already = versions.alreadySaying(change.calendar(), change.effectiveFrom(), change.by());
        if (already.isPresent()) {
            return already.get();
        }
        require(versions.aLaterVersionNeverReachesBack(change.effectiveFrom(), clock));
        int version = versions.next();
        apply(new CalendarChanged(
                change.rule(),
                version,
                clock.instant(),
                change.by().as(Role.ADMIN),
                change.year(),
                change.effectiveFrom(),
                change.calendar()));
        return version;
    }

    @EventSourcingHandler
    void evolve(CalendarChanged changed) {
        rule = changed.rule();
        versions.add(changed.version(), changed.effectiveFrom(), changed.calendar());
    }
}
