package vn.dossierledger.query.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.search.CollectDossiers;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierPortion;
import vn.dossierledger.api.query.search.SearchDossiers;

/** Answers questions across dossiers. */
class SearchQueries {

    /** A whole code, as it is printed: it is looked up by itself, as last written, and not searched for. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.]+-\\d{6,8}-\\d{4,}");

    private final DossierIndex index;

    SearchQueries(DossierIndex index) {
        this.index = index;
    }

    @QueryHandler
    DossierPage answer(SearchDossiers question) {
        return byCode(question)
                .map(document -> Pages.single(question, document))
                .orElseGet(() -> index.search(question));
    }

    @QueryHandler
    DossierPortion answer(CollectDossiers question) {
        SearchDossiers all = question.question();
        return byCode(all)
                .map(document -> new DossierPortion(List.of(Pages.line(document, all.now())), 1, null))
                .orElseGet(() -> index.collect(all));
    }

    private Optional<SearchDocument> byCode(SearchDossiers question) {
        if (question.q() == null
                || question.cursor() != null
                || !CODE.matcher(question.q().strip()).matches()) {
            return Optional.empty();
        }
        return index.find(question.q().strip().toUpperCase(Locale.ROOT))
                .filter(document -> Filters.matches(question, document));
    }
}
