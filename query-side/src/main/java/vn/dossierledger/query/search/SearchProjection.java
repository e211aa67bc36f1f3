package vn.dossierledger.query.search;

import java.time.Instant;
import java.time.Year;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.projection.Rederivation;

/** Keeps the search index up to date. Has one segment: a changed calendar or an outage touches many dossiers. */
@ProcessingGroup(SearchProjection.PROCESSOR)
class SearchProjection {

    static final String PROCESSOR = "search";

    private final Projector<SearchDocument> projector;
    private final Documents documents;
    private final EventStoreRulebook rulebook;
    private final Rederivation rederivation;

    /** @param rulebook the one that the documents' ends are read under */
    SearchProjection(
            Projector<SearchDocument> projector,
            Documents documents,
            EventStoreRulebook rulebook,
            Rederivation rederivation) {
        this.projector = projector;
        this.documents = documents;
        this.rulebook = rulebook;
        this.rederivation = rederivation;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    /** No day before the first of the year that changed. */
    @EventHandler
    void on(CalendarChanged event, @MessageIdentifier String change) {
        Instant newYear = Year.of(event.year())
                .atDay(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant();
        deriveAgain(event.rule(), change, newYear);
    }

    /** K9: what an outage excuses moves the ends of the dossiers that it hit, be it confirmed ever so late. */
    @EventHandler
    void on(OutageConfirmed event, @MessageIdentifier String change) {
        deriveAgain(event.incident(), change, event.from());
    }

    /** What stood still until now goes on from its end. */
    @EventHandler
    void on(OutageEnded event, @MessageIdentifier String change) {
        deriveAgain(event.incident(), change, event.to());
    }

    private void deriveAgain(String rule, String change, Instant from) {
        rulebook.forget(rule);
        rederivation.through(PROCESSOR, change, documents.endingAfter(from));
    }

    @ResetHandler
    void reset() {
        rederivation.forget(PROCESSOR);
        projector.reset();
    }
}
