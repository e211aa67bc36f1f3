package vn.dossierledger.ledger.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rule.AuthorityRegistered;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.clocks.Outage;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * The rulebook read from the streams of the rules in the event store. Every command looks here several times, so a history
 * once read is kept in memory until {@link RuleWatch} sees one of its events pass, on this node or on another one. A lookup
 * of a kept rule is a hash lookup; a lookup of an unknown authority or procedure reads the store each time.
 *
 * <p>Safe for use by many threads. Storage errors of Axon's event store pass through to the caller.
 */
public final class EventStoreRulebook implements Rulebook {

    private final RuleShelf<AuthorityRegistered, AuthorityProfile> authorities;
    private final RuleShelf<PolicyPublished, PolicyProfile> policies;
    private final RuleShelf<ProcedurePublished, ProcedureDefinition> procedures;
    private final CalendarShelf calendars;
    private final OutageShelf outages;

    /** A rulebook that has read nothing yet and hears of nothing by itself: see {@link RuleWatch}. */
    public EventStoreRulebook(EventStore ledger) {
        this(ledger, IncidentStreams.none());
    }

    /** A rulebook that knows of outages too. */
    public EventStoreRulebook(EventStore ledger, IncidentStreams incidents) {
        this.authorities = new RuleShelf<>(ledger, AuthorityRegistered.class, AuthorityRegistered::profile);
        this.policies = new RuleShelf<>(ledger, PolicyPublished.class, PolicyPublished::policy);
        this.procedures = new RuleShelf<>(ledger, ProcedurePublished.class, ProcedurePublished::definition);
        this.calendars = new CalendarShelf(ledger);
        this.outages = new OutageShelf(ledger, incidents);
    }

    @Override
    public Optional<Versioned<AuthorityProfile>> authority(String authority, LocalDate on) {
        return authorities
                .history(RuleIds.authority(authority))
                .inForceOn(on)
                .filter(version -> lives(version.content(), on));
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policy(String authority, LocalDate on) {
        return policies.history(RuleIds.policy(authority)).inForceOn(on);
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policyVersion(String authority, int version) {
        return policies.version(RuleIds.policy(authority), version);
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedure(String authority, String procedure, LocalDate on) {
        return procedures.history(RuleIds.procedure(authority, procedure)).inForceOn(on);
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedureVersion(String authority, String procedure, int version) {
        return procedures.version(RuleIds.procedure(authority, procedure), version);
    }

    @Override
    public WorkingCalendar calendar() {
        return calendars.calendar();
    }

    @Override
    public List<Outage> outages(String authority) {
        return outages.of(authority);
    }

    @Override
    public WorkingCalendar calendarWith(Map<Integer, Integer> versions) {
        return calendars.calendarWith(versions);
    }

    /**
     * Reads a rule, or the confirmed outages, again when somebody asks for them next: for {@link RuleWatch}, and for who has seen a change that it may not
     * have seen yet.
     *
     * @param rule the id of a rule or of an incident
     */
    public void forget(String rule) {
        if (IncidentIds.isIncident(rule)) {
            outages.forget();
            return;
        }
        authorities.forget(rule);
        policies.forget(rule);
        procedures.forget(rule);
        if (rule.startsWith(RuleIds.CALENDARS)) {
            calendars.forget(rule);
        }
    }

    /** Reads every rule again when somebody asks for it next: for who must not miss a change that {@link RuleWatch} has not seen yet. */
    public void forgetEverything() {
        authorities.forgetEverything();
        policies.forgetEverything();
        procedures.forgetEverything();
        calendars.forgetEverything();
        outages.forget();
    }

    private static boolean lives(AuthorityProfile authority, LocalDate on) {
        return !on.isBefore(authority.validFrom()) && (authority.validTo() == null || !on.isAfter(authority.validTo()));
    }
}
