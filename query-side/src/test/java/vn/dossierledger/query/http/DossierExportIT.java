package vn.dossierledger.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.search.SearchDocument;
import vn.dossierledger.query.vietnamese.Identifiers;
import vn.dossierledger.query.vietnamese.Words;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.World;

/** Exports of many dossiers of an authority of their own; they are in the index only and go when it is filled anew. */
class DossierExportIT {

    private static final World WORLD = World.get();
    private static final int MANY = 100_000;
    private static final int PART = 5_000;
    private static final long FIRST = Instant.parse("2026-01-05T01:00:00Z").toEpochMilli();
    private static final String ALL = "/api/v1/dossiers?authority=xuatkhau&";
    private static final Map<String, String> CSV = Map.of("Accept", "text/csv");
    private static final Map<String, String> XLSX = Map.of("Accept", DossierExport.XLSX);

    @BeforeAll
    static void a_hundred_thousand_dossiers() {
        DossierIndex index = WORLD.bean(DossierIndex.class);
        IntStream.range(0, MANY / PART)
                .parallel()
                .forEach(part -> index.save(IntStream.range(part * PART, (part + 1) * PART)
                        .mapToObj(DossierExportIT::document)
                        .toList()));
        // Makes all of it searchable.
        assertThat(WORLD.get("ADMIN", ALL + "size=1", 1).body().at("/total").asInt())
                .isEqualTo(MANY);
    }

    @AfterAll
    static void the_index_holds_what_the_ledger_says_again() {
        WORLD.bean(Rebuilds.class).rebuild(ProcessorName.SEARCH.text());
    }

    private static SearchDocument document(int number) {
        var document = new SearchDocument();
        document.code = code(number);
        document.state = DossierState.ACCEPTED;
        document.authority = "xuatkhau";
        document.procedure = "business-household";
        document.level = "LEGACY:4";
        document.channel = Channel.ONLINE;
        document.applicantKind = ApplicantKind.CITIZEN;
        document.key = "somebody";
        document.name = number == 3 ? "=HYPERLINK(\"x\"), Đường" : "Nguyễn Văn Đường " + number;
        document.summary = number % 1000 == 7 ? "hiếm" : "thường";
        document.submittedAt = FIRST + number * 1000L;
        document.acceptedAt = document.submittedAt;
        document.dueAt = due(number);
        document.owners = List.of("nobody");
        document.words = Words.spellings(document.summary);
        document.terms = Words.terms(document.summary);
        document.numbers = Identifiers.ofCode(document.code);
        return document;
    }

    /** In another order than their codes, each once. */
    private static long due(int number) {
        return FIRST + (number * 7919L % MANY) * 1000L;
    }

    private static String code(int number) {
        return "X01-260105-%06d".formatted(number);
    }

    /** The dossier that moves to the head of the list and the one that comes new do so when the file has begun. */
    @Test
    void every_row_is_in_the_csv_file_in_the_order_of_the_list_and_what_changes_meanwhile_changes_nothing()
            throws IOException {
        DossierIndex index = WORLD.bean(DossierIndex.class);
        HttpResponse<InputStream> file = WORLD.download("ADMIN", ALL + "sort=-dueAt&size=5", CSV);
        SearchDocument first = document(0);
        first.version = 1;
        first.dueAt = FIRST + 2L * MANY * 1000;
        SearchDocument more = document(MANY);

        index.save(List.of(first, more));
        assertThat(WORLD.get("ADMIN", ALL + "size=1&sort=-dueAt", 1).text("/items/0/code"))
                .isEqualTo(first.code);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("X-Total-Rows")).hasValue(Integer.toString(MANY));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"ho-so-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(codes(file)).isEqualTo(byDue());
        first.version = 2;
        first.dueAt = due(0);
        more.version = 1;
        more.authority = "xuatkhau-khac";
        index.save(List.of(first, more));
        assertThat(WORLD.get("ADMIN", ALL + "size=1", 1).body().at("/total").asInt())
                .isEqualTo(MANY);
    }

    private static List<String> byDue() {
        return IntStream.range(0, MANY)
                .boxed()
                .sorted((one, other) -> Long.compare(due(other), due(one)))
                .map(DossierExportIT::code)
                .toList();
    }

    private static List<String> codes(HttpResponse<InputStream> file) throws IOException {
        List<String> codes = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(file.body(), UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                codes.add(line.substring(0, line.indexOf(',')));
            }
        }
        return codes;
    }

    @Test
    void every_row_is_in_the_spreadsheet_in_the_order_of_the_list() throws IOException {
        HttpResponse<InputStream> file = WORLD.download("ADMIN", ALL + "sort=code", XLSX);

        List<String> codes = new ArrayList<>();
        try (var book = new ReadableWorkbook(file.body());
                var rows = book.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> codes.add(row.getCellText(0)));
        }
        assertThat(codes)
                .isEqualTo(
                        IntStream.range(0, MANY).mapToObj(DossierExportIT::code).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=code",
                "sort=dueAt",
                "sort=-dueAt",
                "sort=submittedAt",
                "sort=-submittedAt",
                "sort=relevance"
            })
    void the_rows_are_those_of_the_list(String sort) throws IOException {
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = WORLD.get("ADMIN", ALL + "q=hiem&size=30&" + sort + cursor);
            page.body().get("items").forEach(item -> listed.add(item.get("code").asString()));
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());

        assertThat(listed).hasSize(MANY / 1000);
        assertThat(codes(WORLD.download("ADMIN", ALL + "q=hiem&" + sort, CSV))).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", DossierExport.XLSX})
    void a_file_that_cannot_be_completed_breaks_off(String form) {
        HttpResponse<InputStream> file = WORLD.download("ADMIN", ALL + "sort=code", Map.of("Accept", form));
        assertThat(file.statusCode()).isEqualTo(200);
        WORLD.elasticsearch().shut();
        try {
            assertThat(catchThrowable(() -> file.body().readAllBytes())).isInstanceOf(IOException.class);
            HttpResponse<InputStream> none = WORLD.download("ADMIN", ALL + "sort=code", Map.of("Accept", form));
            assertThat(none.statusCode()).isEqualTo(503);
            assertThat(none.headers().firstValue("Retry-After")).isPresent();
            assertThat(none.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(none.headers().firstValue("Content-Disposition")).isEmpty();
        } finally {
            WORLD.elasticsearch().open();
        }
    }

    @Test
    void names_of_columns_are_in_the_callers_language_and_texts_do_no_harm() throws IOException {
        String few = ALL + "submittedTo=2026-01-05T01:00:04Z&sort=code";
        assertThat(text(WORLD.download("ADMIN", few, CSV)))
                .startsWith("\uFEFFMã hồ sơ,Trạng thái,Cơ quan,")
                .contains("X01-260105-000001,ACCEPTED,xuatkhau,business-household,LEGACY:4,ONLINE,CITIZEN,"
                        + "Nguyễn Văn Đường 1,thường,2026-01-05T08:00:01+07:00,")
                .contains("\"'=HYPERLINK(\"\"x\"\"), Đường\"");
        assertThat(text(WORLD.download("ADMIN", few, Map.of("Accept", "text/csv", "Accept-Language", "en"))))
                .startsWith("\uFEFFCode,State,Authority,");
        assertThat(text(WORLD.download("ADMIN", ALL + "q=gibt+es+nicht", CSV)).lines())
                .hasSize(1);
    }

    @Test
    void the_list_stays_json_for_who_does_not_ask_for_a_file() {
        for (String accept : List.of("*/*", "application/json", "text/html,*/*;q=0.8", "application/*")) {
            HttpResponse<InputStream> list = WORLD.download("ADMIN", ALL + "size=1", Map.of("Accept", accept));
            assertThat(list.headers().firstValue("Content-Type")).as(accept).hasValue("application/json");
        }
        assertThat(WORLD.download("ADMIN", ALL + "size=1", Map.of("Accept", "application/pdf"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(WORLD.download("ADMIN", ALL + "sort=name", CSV).statusCode()).isEqualTo(400);
    }

    private static String text(HttpResponse<InputStream> file) throws IOException {
        try (InputStream body = file.body()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }
}
