package vn.dossierledger.clocks;

import vn.dossierledger.api.dossier.event.DossierEvent;

/** What the clocks need to know of a dossier's life; folded from its events, immutable. */
public record ClockHistory() {

    /** Before the first event. */
    public static ClockHistory empty() {
        return new ClockHistory();
    }

    /** The history after one more event; an event that no clock cares for changes nothing. */
    public ClockHistory after(DossierEvent event) {
        return this;
    }
}
