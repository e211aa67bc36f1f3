package vn.dossierledger.command.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.IncidentClosed;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OutageAlreadyConfirmed;
import vn.dossierledger.api.rejection.OutageLasts;
import vn.dossierledger.api.rejection.OutageNotConfirmed;
import vn.dossierledger.api.rejection.PeriodInvalid;
import vn.dossierledger.api.rejection.Rejection;

/** What is told of incidents, and by whom (QN 10.7; CM 11.7; BT 17.3). */
final class IncidentRules {

    /** Whoever gives the service tells at once of what does not work, and whoever runs the system puts it right. */
    static final String DUTY = "QN 10.7; CM 11.7; BT 17.3";

    /** In the order in which a caller with several of them acts. */
    static final List<Role> OFFICERS = List.of(
            Role.ONE_STOP,
            Role.SPECIALIST,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.CASHIER,
            Role.INSPECTOR,
            Role.REPORTING,
            Role.ADMIN);

    private IncidentRules() {}

    /** QN 10.7; CM 11.7; BT 17.3: to tell of an incident is the duty of every officer; a citizen gives feedback. */
    static Optional<Rejection> everyOfficerReportsAnIncident(Caller caller) {
        return OFFICERS.stream().anyMatch(caller::is)
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.copyOf(OFFICERS), DUTY));
    }

    /** QN 10.7; CM 11.7; BT 17.3: who runs the system finds out what it was and puts it right. */
    static Optional<Rejection> onlyWhoRunsTheSystemSaysWhatItWas(Caller caller) {
        return caller.is(Role.ADMIN) ? Optional.empty() : Optional.of(new NotYourRole(Set.of(Role.ADMIN), DUTY));
    }

    /** An administrator of one authority excuses no other from its time limits. */
    static Optional<Rejection> anAdministratorSpeaksForItsOwnAuthority(Caller caller, Collection<String> authorities) {
        return authorities.stream()
                .filter(each ->
                        caller.authority() != null && !caller.authority().equals(each))
                .sorted()
                .findFirst()
                .map(NotYourAuthority::new);
    }

    static Optional<Rejection> anIncidentHitsAuthoritiesThatThereAre(
            Collection<String> authorities, Predicate<String> known) {
        return authorities.stream().filter(known.negate()).sorted().findFirst().map(AuthorityUnknown::new);
    }

    /** What is resolved is over; what happens again is reported again. */
    static Optional<Rejection> whatIsResolvedIsOver(String incident, IncidentState is) {
        return is == IncidentState.RESOLVED ? Optional.of(new IncidentClosed(incident)) : Optional.empty();
    }

    /** K9 runs once for an incident: a second stretch of time would be a second incident. */
    static Optional<Rejection> anOutageIsConfirmedOnce(String incident, IncidentState is) {
        return is == IncidentState.REPORTED ? Optional.empty() : Optional.of(new OutageAlreadyConfirmed(incident));
    }

    static Optional<Rejection> onlyAnOutageThatLastsEnds(String incident, IncidentState is) {
        return is == IncidentState.OUTAGE ? Optional.empty() : Optional.of(new OutageNotConfirmed(incident));
    }

    /** Otherwise K9 would run for ever, and with it every time limit that it excuses. */
    static Optional<Rejection> anOutageEndsBeforeItsIncidentIsResolved(String incident, IncidentState is) {
        return is == IncidentState.OUTAGE ? Optional.of(new OutageLasts(incident)) : Optional.empty();
    }

    /** Nobody confirms what has not happened yet: a deadline would move on a mere announcement. */
    static Optional<Rejection> nothingIsConfirmedBeforeItHappened(Instant from, Instant to, Instant now) {
        boolean happened = !from.isAfter(now) && (to == null || !to.isAfter(now));
        return happened && (to == null || from.isBefore(to))
                ? Optional.empty()
                : Optional.of(new PeriodInvalid(from, to));
    }

    /** An incident is put right after it was noticed, at the same instant at the earliest. */
    static Optional<Rejection> nothingIsPutRightBeforeItWasNoticed(Instant since, Instant resolvedAt, Instant now) {
        return resolvedAt.isBefore(since) || resolvedAt.isAfter(now)
                ? Optional.of(new PeriodInvalid(since, resolvedAt))
                : Optional.empty();
    }
}
