package vn.dossierledger.command.rule.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the rule files lie, and how they are read: those of this program, or those of the operator's own directory. */
final class RuleFiles {

    private final YAMLMapper form = RuleForm.yaml();
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final String root;

    /** @param directory the operator's own; null or blank for the files that come with the program */
    RuleFiles(String directory) {
        this.root = directory == null || directory.isBlank()
                ? "classpath*:rules/"
                : Path.of(directory).toAbsolutePath().toUri().toString();
    }

    List<Named<AuthorityFile>> authorities() {
        List<Named<AuthorityFile>> found = read("*.yaml", this::authority);
        if (found.isEmpty()) {
            throw new RuleFileRefused("There is no rule file in " + root
                    + ": name the directory that holds one .yaml file per authority in dossier.rules.directory.");
        }
        return found;
    }

    List<Named<CalendarFile>> calendars() {
        return read("calendars/*.yaml", this::calendar);
    }

    Named<AuthorityFile> authority(Resource file) {
        return read(file, "rules/" + file.getFilename(), form.readerFor(AuthorityFile.class));
    }

    Named<CalendarFile> calendar(Resource file) {
        return read(file, "rules/calendars/" + file.getFilename(), form.readerFor(CalendarFile.class));
    }

    private <T> List<T> read(String pattern, Function<Resource, T> reader) {
        try {
            Resource[] found = resolver.getResources((root.endsWith("/") ? root : root + "/") + pattern);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(reader)
                    .toList();
        } catch (IOException e) {
            throw new RuleFileRefused(
                    "The rule files cannot be listed in " + root
                            + ": check that dossier.rules.directory names a readable directory.",
                    e);
        }
    }

    private <T> Named<T> read(Resource file, String name, ObjectReader reader) {
        String text;
        try {
            text = file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleFileRefused("The rule file " + name + " cannot be read; check its rights.", e);
        }
        try {
            return new Named<>(name, reader.readValue(text));
        } catch (JacksonException e) {
            throw new RuleFileRefused(RuleFileFault.sentence(name, text, e), e);
        }
    }

    /**
     * What a file says.
     *
     * @param file the name by which the operator knows it
     */
    record Named<T>(String file, T content) {}
}
