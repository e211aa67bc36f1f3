package vn.dossierledger.ledger.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class AxonServerAnswersIT {

    private static final String HERE = InetAddress.getLoopbackAddress().getHostAddress() + ":";

    @Test
    void a_closed_port_is_told_in_one_sentence() throws IOException {
        String closed = HERE + closedPort();
        assertThatExceptionOfType(AxonServerUnreachable.class)
                .isThrownBy(() -> start(closed, "axonserver"))
                .withMessage("Axon Server took no connection at " + closed + " within 1 s: start it, or set"
                        + " AXON_AXONSERVER_SERVERS to host:port of its"
                        + " gRPC port, 8124 unless it was changed (8024"
                        + " is the port of its pages); without profile"
                        + " axonserver events are kept in PostgreSQL.");
    }

    @Test
    void an_address_that_is_none_is_told_at_once() {
        assertThatExceptionOfType(AxonServerUnreachable.class)
                .isThrownBy(() -> start("http://axonserver:8124/", "axonserver"))
                .withMessageStartingWith("The address of Axon Server 'http://axonserver:8124/' is not host:port: set ");
    }

    @Test
    void one_server_of_several_is_enough() throws IOException {
        try (ServerSocket there = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatCode(() -> start(HERE + closedPort() + ", " + HERE + there.getLocalPort(), "axonserver"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void without_the_profile_nobody_looks() throws IOException {
        String closed = HERE + closedPort();
        assertThatCode(() -> start(closed)).doesNotThrowAnyException();
    }

    private static void start(String servers, String... profiles) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            MockEnvironment environment = new MockEnvironment().withProperty("axon.axonserver.servers", servers);
            environment.setActiveProfiles(profiles);
            context.setEnvironment(environment);
            new AxonServerAnswers(Duration.ofSeconds(1)).initialize(context);
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
