package vn.dossierledger.query.rebuild;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what was done of one part of the work, and tells everybody from time to time. Used by several threads. */
final class Tally {

    private final Versions versions;
    private final Version version;
    private final AtomicLong dossiers = new AtomicLong();
    private final AtomicLong events = new AtomicLong();

    Tally(Versions versions, Version version) {
        this.versions = versions;
        this.version = version;
    }

    void filled(long moreDossiers, long moreEvents) {
        versions.progress(version, events.addAndGet(moreEvents), dossiers.addAndGet(moreDossiers));
    }

    void checked(long moreDossiers, long moreEvents) {
        versions.progress(version, events.addAndGet(moreEvents), 0);
        versions.checked(version, dossiers.addAndGet(moreDossiers));
    }

    long dossiers() {
        return dossiers.get();
    }

    long events() {
        return events.get();
    }
}
