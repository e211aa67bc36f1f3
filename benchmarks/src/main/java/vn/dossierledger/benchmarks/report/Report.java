package vn.dossierledger.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run.
 *
 * @param date the day, UTC
 * @param commit the source that was measured
 * @param mode how thorough the run was
 * @param machine what it ran on
 * @param sections what was measured
 */
public record Report(LocalDate date, String commit, String mode, Map<String, String> machine, List<Section> sections) {

    /** Writes {@code <date>-<commit><suffix>.md} and {@code .json}; returns the page. */
    public Path write(Path directory, String suffix) throws IOException {
        Files.createDirectories(directory);
        Path page = directory.resolve(date + "-" + commit + suffix + ".md");
        Files.writeString(page, Markdown.of(this));
        JsonMapper json = JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
        Files.writeString(
                directory.resolve(date + "-" + commit + suffix + ".json"), json.writeValueAsString(this) + "\n");
        return page;
    }
}
