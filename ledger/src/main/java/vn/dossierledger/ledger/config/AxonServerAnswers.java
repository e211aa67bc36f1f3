package vn.dossierledger.ledger.config;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * With profile {@code axonserver}, waits before anything starts until one of the servers named takes connections: after a power cut all start at
 * once. Axon itself would try for a while and end in a stack trace that names neither the server nor the setting.
 */
public final class AxonServerAnswers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SERVERS = "axon.axonserver.servers";
    private static final int GRPC_PORT = 8124;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration ONE_CONNECTION = Duration.ofSeconds(5);

    private final Duration patience;

    /** Waits for up to 30 s. */
    public AxonServerAnswers() {
        this(PATIENCE);
    }

    AxonServerAnswers(Duration patience) {
        this.patience = patience;
    }

    /** @throws AxonServerUnreachable in one sentence, when none of the servers takes a connection in time */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("axonserver"))) {
            await(environment.getProperty(SERVERS, "localhost"));
        }
    }

    /** @param servers {@code host} or {@code host:port}, with commas between them */
    private void await(String servers) {
        List<InetSocketAddress> addresses = Arrays.stream(servers.split(","))
                .map(String::strip)
                .map(AxonServerAnswers::parsed)
                .toList();
        RetryTemplate tries = new RetryTemplate(RetryPolicy.builder()
                .includes(IOException.class)
                .delay(PAUSE)
                .maxRetries(patience.dividedBy(PAUSE))
                .timeout(patience)
                .build());
        try {
            tries.execute(() -> connected(addresses));
        } catch (RetryException e) {
            throw new AxonServerUnreachable(servers, patience);
        }
    }

    /** The first server that takes a connection. */
    private static InetSocketAddress connected(List<InetSocketAddress> addresses) throws IOException {
        IOException refused = new IOException("no server is named");
        for (InetSocketAddress address : addresses) {
            try (Socket connection = new Socket()) {
                // Resolved now: a name that is not known yet may be known at the next try.
                connection.connect(
                        new InetSocketAddress(address.getHostString(), address.getPort()),
                        Math.toIntExact(ONE_CONNECTION.toMillis()));
                return address;
            } catch (IOException e) {
                refused = e;
            }
        }
        throw refused;
    }

    private static InetSocketAddress parsed(String address) {
        int colon = address.lastIndexOf(':');
        try {
            return colon < 0
                    ? InetSocketAddress.createUnresolved(address, GRPC_PORT)
                    : InetSocketAddress.createUnresolved(
                            address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new AxonServerUnreachable(address);
        }
    }
}
