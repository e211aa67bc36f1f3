package vn.dossierledger.ledger.config;

import java.time.Duration;

/** Axon Server is not where the settings say; the message says in one sentence what to do. */
public final class AxonServerUnreachable extends RuntimeException {

    private static final String WHAT_TO_SET =
            "set AXON_AXONSERVER_SERVERS to host:port of its gRPC port, 8124 unless it was changed"
                    + " (8024 is the port of its pages)";

    AxonServerUnreachable(String servers, Duration patience) {
        super(
                "Axon Server took no connection at " + servers + " within " + patience.toSeconds() + " s: start it, or "
                        + WHAT_TO_SET + "; without profile axonserver events are kept in PostgreSQL.",
                null,
                false,
                false);
    }

    AxonServerUnreachable(String address) {
        super(
                "The address of Axon Server '" + address + "' is not host:port: " + WHAT_TO_SET + ".",
                null,
                false,
                false);
    }
}
