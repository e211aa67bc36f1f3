package vn.dossierledger.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.dossierledger.command.report.SealRules.onlyAPeriodThatIsOverIsSealed;
import static vn.dossierledger.command.report.SealRules.onlyReportingStaffOrALeaderSeals;
import static vn.dossierledger.command.report.SealRules.onlyTheOwnAuthoritysReportIsSealed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.report.ReportSealed;
import vn.dossierledger.api.report.SealReport;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.ledger.counting.CountingRules;

/** A sealed report: one fact, and nothing that could happen to it afterwards. */
final class ReportSeal {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String seal;

    /** For Axon. */
    ReportSeal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(SealReport command, Clock clock, Rulebook rulebook, LedgerEnd ledger, CountingRules rules) {
        Instant now = clock.instant();
        LocalDate from = command.from();
        LocalDate to = command.to();
        require(onlyReportingStaffOrALeaderSeals(command.by()));
        require(onlyTheOwnAuthoritysReportIsSealed(command.by(), command.authority()));
        require(
                rulebook.authority(command.authority(), to).isPresent()
                        ? Optional.empty()
                        : Optional.of(new AuthorityUnknown(command.authority())));
        require(onlyAPeriodThatIsOverIsSealed(from, to, LocalDate.ofInstant(now, WorkingCalendar.ZONE)));
        apply(new ReportSealed(
                command.seal(),
                now,
                command.by().as(command.by().is(Role.REPORTING) ? Role.REPORTING : Role.LEADER),
                command.authority(),
                from,
                to,
                ledger.readable(),
                rulebook.policy(command.authority(), to)
                        .map(policy -> policy.version())
                        .orElse(0),
                rulebook.calendar()
                        .versions(
                                from.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                                to.atStartOfDay(WorkingCalendar.ZONE).toInstant()),
                rules.inForceOn(to).version()));
    }

    @EventSourcingHandler
    void evolve(ReportSealed sealed) {
        seal = sealed.seal();
    }

    private static void require(Optional<? extends Rejection> objection) {
        if (objection.isPresent()) {
            throw new Rejected(objection.get());
        }
    }
}
