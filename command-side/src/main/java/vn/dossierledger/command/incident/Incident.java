package vn.dossierledger.command.incident;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.ConfirmOutage;
import vn.dossierledger.api.incident.EndOutage;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.incident.ReportIncident;
import vn.dossierledger.api.incident.ResolveIncident;
import vn.dossierledger.api.rejection.Rejected;

/**
 * One incident of the online services, and the outage that it may turn out to be (QN 10.7; CM 11.7; BT 17.3). Each command becomes one
 * event; the answer is how far the incident has come. A refusal is thrown as {@link Rejected}.
 */
@AggregateRoot
public final class Incident {

    @AggregateIdentifier
    private String id;

    private IncidentState state;
    private Set<String> reported = Set.of();
    private Set<String> hit = Set.of();
    private Instant since;
    private Instant outageFrom;

    /** For Axon. */
    Incident() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    IncidentState handle(ReportIncident command, IncidentDesk desk) {
        Caller by = command.by();
        Rejected.on(IncidentRules.everyOfficerReportsAnIncident(by));
        Rejected.on(IncidentRules.anIncidentHitsAuthoritiesThatThereAre(command.authorities(), desk::knows));
        Instant now = desk.now();
        Instant noticed = command.since() == null ? now : command.since();
        Rejected.on(IncidentRules.nothingIsConfirmedBeforeItHappened(noticed, null, now));
        Actor officer =
                by.as(IncidentRules.OFFICERS.stream().filter(by::is).findFirst().orElseThrow());
        return append(new IncidentReported(
                command.incident(),
                now,
                officer,
                command.kind(),
                Set.copyOf(command.authorities()),
                noticed,
                command.reference()));
    }

    @CommandHandler
    IncidentState handle(ConfirmOutage command, IncidentDesk desk) {
        Set<String> authorities = command.authorities() == null ? reported : Set.copyOf(command.authorities());
        Actor by = running(command.by(), authorities);
        Rejected.on(IncidentRules.whatIsResolvedIsOver(id, state));
        Rejected.on(IncidentRules.anOutageIsConfirmedOnce(id, state));
        Rejected.on(IncidentRules.anIncidentHitsAuthoritiesThatThereAre(authorities, desk::knows));
        Instant now = desk.now();
        Instant from = command.from() == null ? since : command.from();
        Rejected.on(IncidentRules.nothingIsConfirmedBeforeItHappened(from, command.to(), now));
        return append(new OutageConfirmed(id, now, by, authorities, from, command.to(), command.reference()));
    }

    @CommandHandler
    IncidentState handle(EndOutage command, IncidentDesk desk) {
        Actor by = running(command.by(), hit);
        Rejected.on(IncidentRules.whatIsResolvedIsOver(id, state));
        Rejected.on(IncidentRules.onlyAnOutageThatLastsEnds(id, state));
        Instant now = desk.now();
        Instant to = command.to() == null ? now : command.to();
        Rejected.on(IncidentRules.nothingIsConfirmedBeforeItHappened(outageFrom, to, now));
        return append(new OutageEnded(id, now, by, to));
    }

    @CommandHandler
    IncidentState handle(ResolveIncident command, IncidentDesk desk) {
        Actor by = running(command.by(), hit);
        Rejected.on(IncidentRules.whatIsResolvedIsOver(id, state));
        Rejected.on(IncidentRules.anOutageEndsBeforeItsIncidentIsResolved(id, state));
        Instant now = desk.now();
        Instant resolvedAt = command.resolvedAt() == null ? now : command.resolvedAt();
        Rejected.on(IncidentRules.nothingIsPutRightBeforeItWasNoticed(since, resolvedAt, now));
        return append(new IncidentResolved(id, now, by, resolvedAt, command.reference()));
    }

    private static Actor running(Caller caller, Set<String> authorities) {
        Rejected.on(IncidentRules.onlyWhoRunsTheSystemSaysWhatItWas(caller));
        Rejected.on(IncidentRules.anAdministratorSpeaksForItsOwnAuthority(caller, authorities));
        return caller.as(Role.ADMIN);
    }

    private IncidentState append(IncidentEvent event) {
        apply(event);
        return state;
    }

    @EventSourcingHandler
    void evolve(IncidentEvent event) {
        state = IncidentState.after(state, event);
        switch (event) {
            case IncidentReported e -> {
                id = e.incident();
                reported = e.authorities();
                hit = e.authorities();
                since = e.since();
            }
            case OutageConfirmed e -> {
                hit = e.authorities();
                outageFrom = e.from();
            }
            case OutageEnded e -> {}
            case IncidentResolved e -> {}
        }
    }
}
