package vn.dossierledger.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.report.ReportEvent;
import vn.dossierledger.api.rule.RuleEvent;

/** Documents tell today's truth as far as a machine can see it. */
class DocumentsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (Files.notExists(document.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(document) + " → " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_event_model_names_every_event() throws IOException {
        String model = Files.readString(ROOT.resolve("docs/event-model.md"));
        assertThat(Stream.of(
                                DossierEvent.class,
                                RuleEvent.class,
                                FeedbackEvent.class,
                                IncidentEvent.class,
                                ReportEvent.class)
                        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                        .map(Class::getSimpleName))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(model).contains("[" + event + "]"));
    }

    private static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
