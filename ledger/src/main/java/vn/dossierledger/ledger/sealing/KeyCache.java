package vn.dossierledger.ledger.sealing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;

/** The keys used last, for so short a time that an erased key is forgotten everywhere soon. */
final class KeyCache {

    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };
    /** Keys that the ledger says are gone; until the row is gone too, it is not to be believed. */
    private final Map<String, Boolean> gone = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    private final LongSupplier nanos;

    /** @param nanos a clock that only runs forward, in nanoseconds */
    KeyCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Optional<SecretKey> find(String key) {
        Kept found = kept.get(key);
        if (found == null) {
            return Optional.empty();
        }
        if (nanos.getAsLong() - found.since() > LONGEST.toNanos()) {
            kept.remove(key);
            return Optional.empty();
        }
        return Optional.of(found.secret());
    }

    synchronized void keep(String key, SecretKey secret) {
        kept.put(key, new Kept(secret, nanos.getAsLong()));
    }

    synchronized void forget(String key) {
        kept.remove(key);
    }

    synchronized void forgetForEver(String key) {
        kept.remove(key);
        gone.put(key, true);
    }

    synchronized boolean forgot(String key) {
        return gone.containsKey(key);
    }

    private record Kept(SecretKey secret, long since) {}
}
