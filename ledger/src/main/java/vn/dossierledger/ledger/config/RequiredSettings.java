package vn.dossierledger.ledger.config;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;

/**
 * Looks before anything starts whether a process is told all that it needs, so that an operator hears of everything that is missing at
 * once.
 *
 * @param program whose settings they are, as the subject of a sentence
 * @param settings all of them
 */
public record RequiredSettings(String program, List<Setting> settings)
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public RequiredSettings {
        settings = List.copyOf(settings);
    }

    /** @throws SettingMissing in one sentence that names everything that is missing */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    void check(PropertyResolver environment) {
        String missing = settings.stream()
                .filter(setting -> setting.isMissingIn(environment))
                .map(Setting::inWords)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new SettingMissing(program + " does not start, because it lacks settings: set " + missing + ".");
        }
    }
}
