package vn.dossierledger.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.dossierledger.command.deadline.Alarms;
import vn.dossierledger.embedded.EmbeddedServerException;
import vn.dossierledger.ledger.config.AxonServerAnswers;
import vn.dossierledger.ledger.config.AxonServerUnreachable;
import vn.dossierledger.ledger.config.RequiredSettings;
import vn.dossierledger.ledger.config.Setting;
import vn.dossierledger.ledger.config.SettingMissing;
import vn.dossierledger.standalone.config.StandaloneConfiguration;
import vn.dossierledger.standalone.demo.Demo;

/** Both sides in one process. See {@link StandaloneOptions} for the arguments. */
public final class Standalone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    /** With an embedded run they are all there. */
    private static final RequiredSettings SETTINGS = new RequiredSettings(
            "A node on a given database",
            List.of(
                    Setting.DATABASE,
                    Setting.DATABASE_USER,
                    Setting.SEARCH_INDEX,
                    Setting.MASTER_KEY,
                    Setting.TOKEN_ISSUER.or("dossier.issuer.directory")));

    private final ConfigurableApplicationContext context;

    private Standalone(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the program, or says in one sentence why it does not, with exit status 1. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            StandaloneOptions options = StandaloneOptions.parse(arguments, System.getenv());
            Welcome.print(out, start(options, out).base(), options);
        } catch (StartRefused | EmbeddedServerException e) {
            out.println();
            out.println(e.getMessage());
            System.exit(1);
        } catch (SettingMissing | AxonServerUnreachable told) {
            // Spring Boot has shown its sentence.
            System.exit(1);
        } catch (RuntimeException e) {
            LOG.error("The program does not start, or its demo data cannot be loaded; nothing of it keeps running.", e);
            System.exit(1);
        }
    }

    /**
     * Starts everything, loads demo data where that is asked for, and returns; requests are answered while the demo loads.
     *
     * @throws StartRefused with one sentence for the operator
     * @throws EmbeddedServerException with one sentence for the operator
     */
    public static Standalone start(StandaloneOptions options, PrintStream out) {
        System.setProperty("disable-axoniq-console-message", "true");
        refuseBusyPort(options.port());
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("server.port", options.port());
        configuration.put("spring.application.name", "standalone");
        SpringApplication application = new SpringApplication(StandaloneConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(org.springframework.boot.Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        if (options.embedded()) {
            out.println("Starting PostgreSQL and Elasticsearch; their data is in " + options.directory());
            EmbeddedRun servers = EmbeddedRun.start(options, line -> out.println("  " + line));
            SpringApplication.getShutdownHandlers().add(servers::close);
            configuration.putAll(servers.configuration());
        }
        MapPropertySource first = new MapPropertySource("standalone", configuration);
        application.addInitializers(
                context -> context.getEnvironment().getPropertySources().addFirst(first),
                SETTINGS,
                new AxonServerAnswers());
        ConfigurableApplicationContext context = application.run(options.rest().toArray(String[]::new));
        // The demo tells a past and records its missed deadlines itself, each at its time.
        context.getBeanProvider(Demo.class)
                .ifAvailable(demo -> context.getBean(Alarms.Silence.class).during(() -> demo.load(out::println)));
        return new Standalone(context);
    }

    /** Where HTTP answers. */
    public URI base() {
        return StandaloneOptions.address(
                ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    /** The application's beans, for tests and benchmarks. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Stops answering; embedded servers end with the process. */
    @Override
    public void close() {
        context.close();
    }

    private static void refuseBusyPort(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " is taken by another program: stop that one, or start with --server.port="
                            + (port + 1) + ".",
                    e);
        }
    }
}
