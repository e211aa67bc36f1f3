package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * Form II.06a of October 2026 of the demo that ends on 20 November: its figures as literals, the same counted a second time from the dossiers' own
 * histories, and sealed. Kon Tum's thirteen dossiers were counted by hand, those of the others by a script from the same columns:
 *
 * <pre>
 * came by  accepted  due     back at the one-stop
 * ONLINE   23 Sep     2 Oct  12 Oct  carried over, late
 * ONLINE   25 Sep     6 Oct   9 Oct  carried over, late
 * COUNTER  28 Sep     7 Oct   1 Oct  carried over, early
 * ONLINE    5 Oct    14 Oct   8 Oct  early
 * ONLINE    8 Oct    19 Oct  16 Oct  early
 * ONLINE   12 Oct    21 Oct  13 Oct  early
 * ONLINE   12 Oct    21 Oct  16 Oct  early
 * COUNTER  15 Oct    26 Oct  22 Oct  early
 * POST     20 Oct    29 Oct  27 Oct  early
 * POST     21 Oct    30 Oct  26 Oct  early
 * ONLINE   21 Oct    30 Oct  27 Oct  early
 * POST     28 Oct     6 Nov  10 Nov  in progress, in time on 31 October
 * COUNTER  29 Oct     9 Nov   6 Nov  in progress, in time on 31 October
 * </pre>
 */
class ReportsIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FORMS = List.of("application/json", "text/csv", XLSX, "application/pdf");

    private final Ledger ledger = RunningLedger.ledger();
    private final Person reporting = Person.named("reporting", ledger);
    private final YearMonth month =
            YearMonth.from(RunningLedger.LAST_DAY_OF_THE_DEMO).minusMonths(1);

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "dinhquan : inProgress.inTime=1, inProgress.late=2, inProgress.total=3, received.carriedOver=6,"
                        + " received.direct=7, received.online=15, received.total=28, solved.early=19, solved.late=4,"
                        + " solved.onTime=2, solved.total=25",
                "quangngai : apart.notPerformed=1, apart.total=1, inProgress.inTime=11, inProgress.late=2,"
                        + " inProgress.total=13, received.carriedOver=5, received.direct=14, received.online=22,"
                        + " received.total=41, solved.early=14, solved.late=6, solved.onTime=7, solved.total=27",
                "binhthuan : apart.notPerformed=3, apart.total=3, inProgress.inTime=3, inProgress.late=1,"
                        + " inProgress.total=4, received.carriedOver=4, received.direct=15, received.online=15,"
                        + " received.total=34, solved.early=17, solved.late=5, solved.onTime=5, solved.total=27",
                "camau : inProgress.inTime=4, inProgress.total=4, received.direct=14, received.online=15,"
                        + " received.total=29, solved.early=17, solved.late=3, solved.onTime=5, solved.total=25",
                "kontum : inProgress.inTime=2, inProgress.total=2, received.carriedOver=3, received.direct=5,"
                        + " received.online=5, received.total=13, solved.early=9, solved.late=2, solved.total=11"
            })
    void the_october_of_the_demo_has_these_figures(String authority, String figures) {
        assertThat(told(authority)).hasToString("{" + figures + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dinhquan", "quangngai", "binhthuan", "camau", "kontum"})
    void the_month_of_the_demo_is_what_the_histories_of_its_dossiers_say(String authority) {
        Map<String, Long> counted = counted(authority);

        assertThat(told(authority)).isEqualTo(counted);
        assertThat(counted).containsKeys("received.total", "solved.total");
    }

    /** The figures of the form that are not zero, in the order of their names. */
    private Map<String, Long> told(String authority) {
        JsonNode report = reporting.get(report(authority)).expect(200).json();
        Map<String, Long> told = new TreeMap<>();
        report.get("total").properties().forEach(group -> group.getValue()
                .properties()
                .forEach(figure -> told.put(
                        group.getKey() + "." + figure.getKey(),
                        figure.getValue().asLong())));
        told.values().removeIf(figure -> figure == 0);
        return told;
    }

    private String report(String authority) {
        return "/api/v1/reports/06a?authority=" + authority + "&from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
    }

    /** In the demo nobody is stopped, withdrawn or reopened: a dossier comes with its acceptance and goes with its result or its failure. */
    private Map<String, Long> counted(String authority) {
        Map<String, Long> tally = new TreeMap<>();
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        for (JsonNode dossier : dossiers(authority)) {
            LocalDate accepted = null;
            LocalDate due = null;
            LocalDate left = null;
            boolean performed = true;
            for (JsonNode event : history(dossier.get("code").asString())) {
                LocalDate day = day(event.get("at").asString());
                switch (event.get("type").asString()) {
                    case "DossierAccepted" -> {
                        accepted = day;
                        due = day(event.at("/payload/appointment/due/dueAt").asString());
                    }
                    case "ResultReturnedToOneStop" -> left = day;
                    case "ServiceNotPerformed" -> {
                        left = day;
                        performed = false;
                    }
                    default -> {}
                }
            }
            boolean gone = left != null && !left.isAfter(last);
            if (accepted == null || accepted.isAfter(last) || (left != null && left.isBefore(first))) {
                continue;
            }
            boolean online = dossier.get("channel").asString().equals("ONLINE");
            mark(tally, "received.total");
            mark(
                    tally,
                    accepted.isBefore(first) ? "received.carriedOver" : online ? "received.online" : "received.direct");
            if (!gone) {
                mark(tally, "inProgress.total");
                mark(tally, due.isBefore(last) ? "inProgress.late" : "inProgress.inTime");
            } else if (performed) {
                mark(tally, "solved.total");
                mark(tally, left.isBefore(due) ? "solved.early" : left.equals(due) ? "solved.onTime" : "solved.late");
            } else {
                mark(tally, "apart.total");
                mark(tally, "apart.notPerformed");
            }
        }
        return tally;
    }

    private static void mark(Map<String, Long> tally, String figure) {
        tally.merge(figure, 1L, Long::sum);
    }

    private static LocalDate day(String instant) {
        return OffsetDateTime.parse(instant)
                .atZoneSameInstant(WorkingCalendar.ZONE)
                .toLocalDate();
    }

    private List<JsonNode> dossiers(String authority) {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = reporting
                    .get("/api/v1/dossiers?size=100&authority=" + authority + cursor)
                    .expect(200)
                    .json();
            page.get("items").forEach(found::add);
            JsonNode next = page.path("next");
            cursor = next.isString() ? "&cursor=" + next.asString() : null;
        }
        return found;
    }

    private JsonNode history(String code) {
        return reporting
                .get("/api/v1/dossiers/" + code + "/history")
                .expect(200)
                .json();
    }

    private Map<String, Object> period(String authority) {
        return Map.of(
                "authority", authority,
                "from", month.atDay(1).toString(),
                "to", month.atEndOfMonth().toString());
    }

    @Test
    void a_leader_seals_the_month_once_and_finds_it_the_same_in_every_form_after_more_has_happened() {
        Person leader = Person.named("leader.camau", ledger);
        Map<String, String> once = Map.of("Idempotency-Key", "seal-" + month + "-" + System.nanoTime());
        Answer sealed =
                leader.post("/api/v1/reports/06a/seals", period("camau"), once).expect(201);
        String place = sealed.header("Location");
        assertThat(place).isEqualTo("/api/v1/reports/06a/seals/" + sealed.text("id"));
        assertThat(leader.post("/api/v1/reports/06a/seals", period("camau"), once)
                        .text("id"))
                .isEqualTo(sealed.text("id"));

        JsonNode report = leader.getAfter(sealed, place).expect(200).json();
        assertThat(report.at("/seal/id").asString()).isEqualTo(sealed.text("id"));
        assertThat(report.at("/seal/role").asString()).isEqualTo("LEADER");
        assertThat(report.get("total"))
                .isEqualTo(reporting.get(report("camau")).json().get("total"));
        List<byte[]> before =
                FORMS.stream().map(form -> leader.file(place, form)).toList();

        DossierPlay play = new DossierPlay(ledger, "camau", "business-household");
        play.submit("COUNTER", play.oneStop, Map.of());

        leader.getAfter(play.last(), place).expect(200);
        assertThat(FORMS.stream().map(form -> leader.file(place, form)).toList())
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(leader.getAfter(play.last(), place + "/restatement")
                        .expect(200)
                        .json()
                        .get("differences")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "leader.quangngai, 403, not-your-authority",
        "onestop.camau, 403, not-your-role",
        "inspector, 403, not-your-role",
        "citizen.an, 403, not-your-role"
    })
    void nobody_else_seals_it(String persona, int status, String code) {
        Answer no = Person.named(persona, ledger).post("/api/v1/reports/06a/seals", period("camau"));

        assertThat(no.status()).isEqualTo(status);
        assertThat(no.text("code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "camau, 2026-01-01, 2099-01-01, 422, period-invalid",
        "camau, 2026-02-01, 2026-01-01, 422, period-invalid",
        "nowhere, 2026-01-01, 2026-01-31, 422, authority-unknown",
        "camau, 2026-01-01, +99999-01-01, 400, invalid-input",
        "camau, soon, 2026-01-31, 400, invalid-input",
        "'', 2026-01-01, 2026-01-31, 400, invalid-input"
    })
    void what_cannot_be_sealed_is_refused(String authority, String from, String to, int status, String code) {
        Answer no = reporting.post("/api/v1/reports/06a/seals", Map.of("authority", authority, "from", from, "to", to));

        assertThat(no.status()).as(no.toString()).isEqualTo(status);
        assertThat(no.text("code")).isEqualTo(code);
    }
}
