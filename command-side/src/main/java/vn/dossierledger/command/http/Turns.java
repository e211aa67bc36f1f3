package vn.dossierledger.command.http;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets requests with the same key wait here, where they hold no database connection, rather than at the key's row, where
 * they would hold all of them. Other nodes' requests still meet at the row.
 */
final class Turns {
    private static final int STRIPES = 1024;

    private final Lock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    Lock of(String key) {
        return stripes[Math.floorMod(key.hashCode(), STRIPES)];
    }
}
