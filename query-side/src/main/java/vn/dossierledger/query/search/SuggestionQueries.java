package vn.dossierledger.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.api.query.search.DossierSort;
import vn.dossierledger.api.query.search.DossierSuggestions;
import vn.dossierledger.api.query.search.DossierSuggestions.Kind;
import vn.dossierledger.api.query.search.DossierSuggestions.Suggestion;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.api.query.search.SuggestDossiers;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.vietnamese.Asked;
import vn.dossierledger.query.vietnamese.Highlight;
import vn.dossierledger.query.vietnamese.Words;

/** Suggests names, procedures and codes while somebody types. */
class SuggestionQueries {

    private static final int LOOKED_AT = 100;
    private static final int MOST_OF_A_KIND = 5;

    private final DossierIndex index;
    private final Rulebook rulebook;

    SuggestionQueries(DossierIndex index, Rulebook rulebook) {
        this.index = index;
        this.rulebook = rulebook;
    }

    @QueryHandler
    DossierSuggestions answer(SuggestDossiers question) {
        Asked asked = Asked.of(question.q());
        if (asked.nothing()) {
            return new DossierSuggestions(List.of());
        }
        List<DossierLine> lines = index.search(everything(question)).items();
        List<Suggestion> suggestions = new ArrayList<>(names(question.q(), lines));
        suggestions.addAll(procedures(question));
        suggestions.addAll(codes(asked, lines));
        return new DossierSuggestions(suggestions);
    }

    private static SearchDossiers everything(SuggestDossiers question) {
        return SearchDossiers.typed(
                question.caller(), question.q(), DossierSort.NEWEST, LOOKED_AT, question.now(), question.fresh());
    }

    private static List<Suggestion> names(String q, List<DossierLine> lines) {
        Map<String, String> newest = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.applicantName() != null && Words.found(q, line.applicantName()))
                .forEach(line -> newest.putIfAbsent(line.applicantName(), line.code()));
        return newest.entrySet().stream()
                .limit(MOST_OF_A_KIND)
                .map(name -> new Suggestion(Kind.NAME, name.getKey(), name.getKey(), null, name.getValue()))
                .toList();
    }

    private static List<Suggestion> codes(Asked asked, List<DossierLine> lines) {
        return lines.stream()
                .map(DossierLine::code)
                .filter(code -> Highlight.ofCode(asked, code).isPresent())
                .limit(MOST_OF_A_KIND)
                .map(code -> new Suggestion(Kind.CODE, code, code, null, code))
                .toList();
    }

    private List<Suggestion> procedures(SuggestDossiers question) {
        LocalDate today = LocalDate.ofInstant(question.now(), WorkingCalendar.ZONE);
        return index.procedures(question.caller()).entrySet().stream()
                .flatMap(authority ->
                        authority.getValue().stream().flatMap(procedure -> named(authority.getKey(), procedure, today)))
                .filter(suggestion -> Words.found(question.q(), suggestion.text()))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** A procedure that is no longer offered has no name of today and is not suggested. */
    private Stream<Suggestion> named(String authority, String procedure, LocalDate today) {
        return rulebook.procedure(authority, procedure, today).stream()
                .map(definition ->
                        new Suggestion(Kind.PROCEDURE, definition.content().name(), procedure, authority, null));
    }
}
