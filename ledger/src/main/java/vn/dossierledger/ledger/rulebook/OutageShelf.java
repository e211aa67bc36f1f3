package vn.dossierledger.ledger.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.clocks.Outage;

/** The confirmed outages by authority (K9), from the streams of the incidents; read again when an event of one passes. */
final class OutageShelf {

    private final EventStore ledger;
    private final IncidentStreams incidents;
    private final AtomicLong forgettings = new AtomicLong();
    private volatile Map<String, List<Outage>> known;

    OutageShelf(EventStore ledger, IncidentStreams incidents) {
        this.ledger = ledger;
        this.incidents = incidents;
    }

    List<Outage> of(String authority) {
        Map<String, List<Outage>> kept = known;
        return (kept == null ? read() : kept).getOrDefault(authority, List.of());
    }

    void forget() {
        synchronized (forgettings) {
            forgettings.incrementAndGet();
            known = null;
        }
    }

    private Map<String, List<Outage>> read() {
        long before = forgettings.get();
        Map<String, List<Outage>> found = new HashMap<>();
        for (String incident : incidents.ids()) {
            Confirmed confirmed = confirmed(incident);
            for (String authority : confirmed.authorities()) {
                found.computeIfAbsent(authority, one -> new ArrayList<>())
                        .add(new Outage(confirmed.from(), confirmed.to()));
            }
        }
        synchronized (forgettings) {
            // What was read before something was forgotten may be the old truth: it answers its reader and is not kept.
            if (forgettings.get() == before) {
                known = found;
            }
        }
        return found;
    }

    private Confirmed confirmed(String incident) {
        return ledger.readEvents(incident)
                .asStream()
                .map(event -> (IncidentEvent) event.getPayload())
                .reduce(Confirmed.NOT, Confirmed::after, (one, other) -> other);
    }

    /** What is confirmed of one incident. */
    private record Confirmed(Set<String> authorities, Instant from, Instant to) {

        static final Confirmed NOT = new Confirmed(Set.of(), null, null);

        Confirmed after(IncidentEvent event) {
            return switch (event) {
                case OutageConfirmed confirmed ->
                    new Confirmed(confirmed.authorities(), confirmed.from(), confirmed.to());
                case OutageEnded ended -> new Confirmed(authorities, from, ended.to());
                case IncidentReported unheeded -> this;
                case IncidentResolved unheeded -> this;
            };
        }
    }
}
