package vn.dossierledger.query.readmodels;

import java.time.Duration;
import java.time.Instant;
import vn.dossierledger.api.query.readmodels.ReadModelVersion;
import vn.dossierledger.query.rebuild.Version;

/** Versions as the operator sees them: with how fast the work goes on, and how long it will take. */
final class ShownVersions {

    private ShownVersions() {}

    static ReadModelVersion of(Version version, Instant now) {
        Long perSecond = perSecond(version, now);
        return new ReadModelVersion(
                version.version(),
                version.state(),
                version.askedBy(),
                version.askedAt(),
                version.stateSince(),
                version.endedAt(),
                version.place() == null ? null : version.place().row(),
                version.events(),
                version.ofEvents(),
                perSecond,
                perSecond == null || perSecond == 0
                        ? null
                        : Math.ceilDiv(Math.max(0, version.ofEvents() - version.events()), perSecond),
                version.dossiers(),
                version.checked(),
                version.sample(),
                version.cause());
    }

    private static Long perSecond(Version version, Instant now) {
        if (!version.state().inWork() || version.stateSince() == null) {
            return null;
        }
        double seconds = Math.max(1, Duration.between(version.stateSince(), now).toMillis()) / 1_000.0;
        return Math.round(version.events() / seconds);
    }
}
