package vn.dossierledger.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/articles.md}: from article to rule to test, and nothing that is cited is missing. */
class ArticlesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGE = ROOT.resolve("docs/articles.md");
    private static final Pattern CITATION =
            Pattern.compile("\\b(DQ|QN|BT|CM) (\\d+(?:\\.(?:\\d+|[a-zđ]\\b))*(?:, \\d+(?:\\.(?:\\d+|[a-zđ]\\b))*)*)");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (DQ|QN|BT|CM) ([^|]+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern MEMBER = Pattern.compile("\\[([\\w-]+(?:\\.yaml)?)(?:\\.(\\w+))?\\]\\(([^)]+)\\)");

    @Test
    void every_rule_and_test_that_is_named_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher link = MEMBER.matcher(Files.readString(PAGE));
        while (link.find()) {
            Path file = PAGE.resolveSibling(link.group(3));
            if (Files.notExists(file)) {
                missing.add(link.group());
            } else if (link.group(2) != null && !link.group(2).equals("md")) {
                Pattern member = Pattern.compile("\\b" + Pattern.quote(link.group(2)) + "\\b");
                if (!member.matcher(Files.readString(file)).find()) {
                    missing.add(link.group(1) + " has no " + link.group(2));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void an_article_has_its_rule_and_its_test_or_the_reason_why_not() throws IOException {
        List<String> bare = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        int rows = 0;
        while (row.find()) {
            rows++;
            boolean ruled = row.group(4).contains("](");
            boolean tested = row.group(5).contains("](");
            boolean explained = !row.group(6).isBlank() && !row.group(6).strip().equals("–");
            if (!(ruled && tested) && !explained) {
                bare.add(row.group(1) + " " + row.group(2));
            }
        }
        assertThat(rows).isGreaterThan(100);
        assertThat(bare).isEmpty();
    }

    @Test
    void no_article_that_code_or_rules_cite_is_missing() throws IOException {
        Map<String, Set<String>> listed = listed();
        Map<String, String> missing = new TreeMap<>();
        for (Path source : sources()) {
            Matcher citation = CITATION.matcher(Files.readString(source));
            while (citation.find()) {
                for (String article : citation.group(2).split(", ", -1)) {
                    if (!stands(article, listed.get(citation.group(1)))) {
                        missing.put(
                                citation.group(1) + " " + article,
                                ROOT.relativize(source).toString());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A whole article or clause stands for its points, and its points for it. */
    private static boolean stands(String article, Set<String> listed) {
        return listed.stream()
                .anyMatch(each ->
                        each.equals(article) || each.startsWith(article + ".") || article.startsWith(each + "."));
    }

    /** The articles of the page, by regulation. */
    private static Map<String, Set<String>> listed() throws IOException {
        Map<String, Set<String>> listed = new HashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            Set<String> articles = listed.computeIfAbsent(row.group(1), each -> new TreeSet<>());
            for (String each : row.group(2).split(", ", -1)) {
                articles.addAll(each.contains("–") ? range(each) : List.of(each));
            }
        }
        return listed;
    }

    /** {@code 9.1–9.3} is 9.1, 9.2 and 9.3. */
    private static List<String> range(String written) {
        String[] ends = written.split("–", -1);
        String stem = ends[0].substring(0, ends[0].lastIndexOf('.') + 1);
        int from = Integer.parseInt(ends[0].substring(stem.length()));
        int to = Integer.parseInt(ends[1].substring(stem.length()));
        return Stream.iterate(from, each -> each <= to, each -> each + 1)
                .map(each -> stem + each)
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(path -> path.toString().contains("/src/main/"))
                    .filter(path ->
                            path.toString().endsWith(".java") || path.toString().endsWith(".yaml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
