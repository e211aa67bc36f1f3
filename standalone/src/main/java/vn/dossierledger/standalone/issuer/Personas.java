package vn.dossierledger.standalone.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The personas of {@code personas.yaml}, by name. */
public record Personas(Map<String, Persona> byName) {
    static Personas read() {
        MutablePropertySources sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load("personas", new ClassPathResource("personas.yaml"))
                    .forEach(sources::addLast);
        } catch (IOException missing) {
            throw new UncheckedIOException("personas.yaml is not in the program: build it again.", missing);
        }
        List<Persona> personas = new Binder(ConfigurationPropertySources.from(sources))
                .bind("personas", Bindable.listOf(Persona.class))
                .get();
        return new Personas(
                personas.stream().collect(Collectors.toUnmodifiableMap(Persona::name, Function.identity())));
    }

    /** The invented personal ID of a citizen among them. */
    public String citizenId(String name) {
        return byName.get(name).citizenId();
    }
}
