package vn.dossierledger.ledger.config;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts one side as a process of its own. */
public final class Program {

    private Program() {}

    /**
     * Returns when the process answers; a failure that an operator can put right is told in one sentence.
     *
     * @param name among the clients of Axon Server, and in metrics
     * @param application its configuration
     * @throws SettingMissing before anything has started
     * @throws AxonServerUnreachable before anything has started
     */
    public static ConfigurableApplicationContext run(
            String name, Class<?> application, RequiredSettings settings, String... arguments) {
        // Axon would advertise a product on the standard output.
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication process = new SpringApplication(application);
        process.setBannerMode(Banner.Mode.OFF);
        process.setDefaultProperties(Map.of(
                "spring.application.name",
                name,
                // The failure of a start is told once, by its sentence.
                "logging.level.org.springframework.boot.web.server.servlet.context",
                "ERROR",
                // A server without fonts: reports bring their own.
                "logging.level.org.apache.pdfbox.pdmodel.font",
                "ERROR"));
        process.addInitializers(settings, new AxonServerAnswers());
        return process.run(arguments);
    }
}
