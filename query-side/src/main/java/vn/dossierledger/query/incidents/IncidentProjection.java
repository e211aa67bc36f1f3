package vn.dossierledger.query.incidents;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.query.projection.BrokenLifeException;

/** Keeps incidents up to date. They are rare: each event is written when it comes. */
@ProcessingGroup(IncidentProjection.PROCESSOR)
class IncidentProjection {

    static final String PROCESSOR = "incidents";

    private final IncidentRows rows;

    IncidentProjection(IncidentRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long sequence) {
        Optional<IncidentLine> known = rows.find(event.incident());
        long next = known.map(line -> line.version() + 1).orElse(0L);
        if (sequence < next) {
            return;
        }
        if (sequence > next) {
            throw new BrokenLifeException(event.incident(), sequence, next);
        }
        rows.save(
                event.incident(),
                known.map(line -> IncidentBody.after(line, event))
                        .orElseGet(() -> IncidentBody.begin((IncidentReported) event)));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
