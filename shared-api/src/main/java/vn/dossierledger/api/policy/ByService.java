package vn.dossierledger.api.policy;

import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;

/**
 * A value that differs with how the service is used.
 * @param <T> what is decided
 * @param level3 online, level 3 (or partial)
 * @param level4 online, level 4 (or full)
 * @param counter handed in at the counter or by post, whatever the level
 */
public record ByService<T>(Cited<T> level3, Cited<T> level4, Cited<T> counter) {
    /** The value for a dossier that came in by {@code channel} at {@code level}. */
    public Cited<T> of(Channel channel, ServiceLevel level) {
        if (channel != Channel.ONLINE) {
            return counter;
        }
        return level.rank() >= 4 ? level4 : level3;
    }
}
