package vn.dossierledger.query.search;

import java.time.Instant;
import java.time.Year;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps the search index up to date. Has one segment: a changed calendar or an outage touches many dossiers. */
@ProcessingGroup(SearchProjection.PROCESSOR)
class SearchProjection {

    static final String PROCESSOR = "search";

    private final Projector<SearchDocument> projector;
    private final Documents documents;
    private final Supplier<Rulebook> newestRules;

    /** @param newestRules read from the ledger anew: a rulebook in use may not have heard of the change yet */
    SearchProjection(Projector<SearchDocument> projector, Documents documents, Supplier<Rulebook> newestRules) {
        this.projector = projector;
        this.documents = documents;
        this.newestRules = newestRules;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    /** No day before the first of the year that changed. */
    @EventHandler
    void on(CalendarChanged event) {
        deriveAgain(Year.of(event.year())
                .atDay(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant());
    }

    /** K9: what an outage excuses moves the ends of the dossiers that it hit, be it confirmed ever so late. */
    @EventHandler
    void on(OutageConfirmed event) {
        deriveAgain(event.from());
    }

    /** What stood still until now goes on from its end. */
    @EventHandler
    void on(OutageEnded event) {
        deriveAgain(event.to());
    }

    private void deriveAgain(Instant from) {
        projector.flush();
        documents.deriveAgain(new Ends(newestRules.get()), from);
    }

    @ResetHandler
    void reset() {
        projector.reset();
    }
}
