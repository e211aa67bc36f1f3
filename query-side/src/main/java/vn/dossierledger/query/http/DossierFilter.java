package vn.dossierledger.query.http;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.query.search.DossierSort;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/**
 * What a query string says of the dossiers that are asked for; a list and its export read it alike. All may be missing.
 *
 * @param q words and numbers as typed
 * @param state one or several
 * @param level the code of a service level, such as {@code LEGACY:4}
 * @param department to whom it was forwarded
 * @param submittedFrom an instant, or a day of Asia/Ho_Chi_Minh; inclusive
 * @param submittedTo an exclusive instant, or an inclusive day
 * @param dueBefore an instant, or the day before which it is due
 * @param overdue {@code true} or {@code false}
 * @param assignee the account of the specialist who has it
 * @param sort a field that dossiers are sorted by; a minus before a time turns the order round
 */
record DossierFilter(
        String q,
        List<String> state,
        String authority,
        String procedure,
        String level,
        String channel,
        String department,
        String submittedFrom,
        String submittedTo,
        String dueBefore,
        String overdue,
        String assignee,
        String sort) {

    private static final int LONGEST_TEXT = 200;

    /**
     * The question, without a page.
     *
     * @throws ProblemException 400 that names the parameter that makes no sense
     */
    SearchDossiers question(Caller caller, Instant now, boolean fresh) {
        Set<DossierState> states = EnumSet.noneOf(DossierState.class);
        states.addAll(Parameters.codes("state", state, DossierState.class));
        Instant from = Parameters.from("submittedFrom", submittedFrom);
        Instant to = Parameters.until("submittedTo", submittedTo);
        if (from != null && to != null && !from.isBefore(to)) {
            throw Parameters.invalid("submittedTo", "must-begin-before-it-ends");
        }
        return new SearchDossiers(
                caller,
                text("q", q),
                states,
                text("authority", authority),
                text("procedure", procedure),
                text("level", level),
                Parameters.code("channel", channel, Channel.class),
                text("department", department),
                from,
                to,
                Parameters.from("dueBefore", dueBefore),
                Parameters.flag("overdue", overdue),
                text("assignee", assignee),
                order(),
                1,
                null,
                now,
                fresh);
    }

    /** What is asked for, to be kept: by codes and days only, since what somebody typed may name a person. */
    static String withoutWhatWasTyped(SearchDossiers question) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("state", question.state().isEmpty() ? null : question.state());
        asked.put("authority", question.authority());
        asked.put("procedure", question.procedure());
        asked.put("level", question.level());
        asked.put("channel", question.channel());
        asked.put("department", question.department());
        asked.put("submittedFrom", question.submittedFrom());
        asked.put("submittedTo", question.submittedTo());
        asked.put("dueBefore", question.dueBefore());
        asked.put("overdue", question.overdue());
        asked.put("assignee", question.assignee());
        return asked.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** @throws ProblemException 400 for a text that nobody types */
    static String text(String name, String value) {
        String text = Parameters.text(value);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new ProblemException(
                    Obstacle.INVALID_INPUT, List.of(new Fault(name, "Size", List.of(LONGEST_TEXT, 1))));
        }
        return text;
    }

    private DossierSort order() {
        String text = Parameters.text(sort);
        return switch (text) {
            case null -> null;
            case "relevance" -> DossierSort.RELEVANCE;
            case "-submittedAt" -> DossierSort.NEWEST;
            case "submittedAt" -> DossierSort.OLDEST;
            case "dueAt" -> DossierSort.MOST_URGENT;
            case "-dueAt" -> DossierSort.LEAST_URGENT;
            case "code" -> DossierSort.CODE;
            default ->
                throw new ProblemException(
                        Obstacle.INVALID_INPUT,
                        List.of(new Fault(
                                "sort",
                                "not-one-of",
                                List.of("relevance, -submittedAt, submittedAt, dueAt, -dueAt, code"))));
        };
    }
}
