package vn.dossierledger.benchmarks.queries;

import java.time.LocalDate;
import java.util.List;

/** Every query of the HTTP contract, as its usual reader asks it. */
final class Questions {

    private static final String ONE_STOP = "onestop.quangngai";
    private static final String INSPECTOR = "inspector";
    private static final String REPORTING = "reporting";

    /** Behind the new year and the other days off with which a month may begin. */
    private static final int WEEK = 7;

    private Questions() {}

    /** @param seal the path of a sealed report */
    static List<Asking> all(String seal) {
        return List.of(
                Asking.get("search: words", ONE_STOP, known -> "/api/v1/dossiers?q=" + known.word()),
                Asking.get("search: everything, newest", INSPECTOR, known -> "/api/v1/dossiers"),
                Asking.get("search: a code", INSPECTOR, known -> "/api/v1/dossiers?q=" + known.code()),
                Asking.get(
                        "search: filters",
                        INSPECTOR,
                        known -> "/api/v1/dossiers?authority=quangngai&state=IN_PROCESS&submittedFrom=" + known.from()
                                + "&submittedTo=" + known.to() + "&sort=dueAt"),
                Asking.get("search: suggestions", ONE_STOP, known -> "/api/v1/dossiers/suggestions?q=" + known.word()),
                Asking.get("search: overdue", INSPECTOR, known -> "/api/v1/dossiers?overdue=true&sort=dueAt"),
                Asking.get("dossier", ONE_STOP, known -> "/api/v1/dossiers/" + known.code()),
                Asking.get(
                        "dossier at an instant",
                        ONE_STOP,
                        known -> "/api/v1/dossiers/" + known.code() + "?at=2026-12-31T00:00:00Z"),
                Asking.get("history", ONE_STOP, known -> "/api/v1/dossiers/" + known.code() + "/history"),
                Asking.get("forms", ONE_STOP, known -> "/api/v1/dossiers/" + known.code() + "/forms"),
                Asking.get("clocks", ONE_STOP, known -> "/api/v1/dossiers/" + known.code() + "/clocks"),
                Asking.get("reads", INSPECTOR, known -> "/api/v1/dossiers/" + known.code() + "/reads"),
                Asking.get("worklist: one-stop", ONE_STOP, known -> "/api/v1/worklist"),
                Asking.get("worklist: leader", "leader.quangngai", known -> "/api/v1/worklist"),
                Asking.get("deadlines: one authority", INSPECTOR, known -> "/api/v1/deadlines?authority=quangngai"),
                Asking.get(
                        "deadlines: missed in a month",
                        INSPECTOR,
                        known -> "/api/v1/deadlines?clock=RESOLUTION&state=MISSED&from=" + known.from() + "&to="
                                + known.to()),
                Asking.get("deadlines: summary", INSPECTOR, known -> "/api/v1/deadlines/summary"),
                Asking.get(
                        "deadlines: summary of an authority",
                        INSPECTOR,
                        known -> "/api/v1/deadlines/summary?authority=quangngai&groupBy=clock,department"),
                Asking.get(
                        "deadlines: moved after breach",
                        INSPECTOR,
                        known -> "/api/v1/deadlines/moved-after-breach?authority=quangngai"),
                Asking.get(
                        "deadlines: attention",
                        INSPECTOR,
                        known -> "/api/v1/deadlines/attention?authority=quangngai&from=" + known.from() + "&to="
                                + known.to()),
                Asking.get(
                        "deadlines: holding time",
                        INSPECTOR,
                        known -> "/api/v1/deadlines/holding-time?authority=quangngai&from=" + known.from() + "&to="
                                + known.to()),
                Asking.post("clock preview", ONE_STOP, "/api/v1/clocks/preview", known -> """
                                {"authority": "quangngai", "procedure": "construction-permit", "clock": "RESOLUTION",
                                 "startedAt": "%sT08:00:00+07:00"}""".formatted(known.from())),
                Asking.get(
                        "usage: a month by procedure",
                        REPORTING,
                        known -> "/api/v1/statistics/usage?from=" + known.from() + "&to=" + known.to()
                                + "&groupBy=procedure"),
                Asking.get(
                        "usage: half a year by authority, month and channel",
                        REPORTING,
                        known ->
                                "/api/v1/statistics/usage?from=2026-01-01&to=2026-06-30&groupBy=authority,month,channel"),
                Asking.get(
                        "usage: a year in one total",
                        REPORTING,
                        known -> "/api/v1/statistics/usage?from=2026-01-01&to=2026-12-31"),
                Asking.get(
                        "form 06a: a month",
                        REPORTING,
                        known -> "/api/v1/reports/06a?authority=quangngai&from=" + known.from() + "&to=" + known.to()),
                Asking.get("form 06a: sealed", REPORTING, known -> seal),
                Asking.post(
                        "what-if: a day of an authority",
                        INSPECTOR,
                        "/api/v1/deadlines/what-if",
                        known -> whatIf(known.from().plusDays(WEEK))),
                Asking.get(
                        "catalogue: one procedure",
                        ONE_STOP,
                        known -> "/api/v1/procedures/quangngai/construction-permit"),
                Asking.get("catalogue", ONE_STOP, known -> "/api/v1/procedures?q=kinh"),
                Asking.get("read models", "ops.admin", known -> "/api/v1/read-models"));
    }

    private static String whatIf(LocalDate day) {
        return """
                {"authority": "quangngai", "from": "%1$s", "to": "%1$s", "clock": "FORWARD",
                 "policy": {"forwardWithin": {"value": {"amount": 2, "unit": "WORKING_HOURS"}}}}""".formatted(day);
    }
}
