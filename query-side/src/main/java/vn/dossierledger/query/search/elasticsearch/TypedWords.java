package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dossierledger.query.vietnamese.Asked;
import vn.dossierledger.query.vietnamese.Digits;

/** What somebody typed, as conditions on the words and numbers of a document. */
final class TypedWords {

    private TypedWords() {}

    static void ask(BoolQuery.Builder all, Asked asked) {
        for (int i = 0; i < asked.words().size(); i++) {
            String word = asked.words().get(i);
            boolean mayGoOn = asked.openEnded() && i == asked.words().size() - 1;
            all.filter(mayGoOn ? beginsWith("words", word) : SearchRequests.term("words", word));
            // Who types without diacritics may mean any of them; a word that is written like that comes first.
            all.should(should -> should.constantScore(score -> score.filter(SearchRequests.term("terms", word))));
        }
        if (asked.nothing()) {
            all.filter(filter -> filter.matchNone(none -> none));
        }
        asked.numbers().forEach(digits -> all.filter(either(numbers(digits))));
    }

    /** One number, of which the beginning is enough; or several, all of them whole. */
    private static List<Query> numbers(Digits digits) {
        List<Query> ways = new ArrayList<>(
                List.of(beginsWith("numbers", digits.joined()), SearchRequests.term("words", digits.joined())));
        if (digits.several()) {
            ways.add(Query.of(query -> query.bool(all -> {
                for (int part = 0; part < digits.parts().size(); part++) {
                    all.filter(either(
                            List.of(among("numbers", digits.around(part)), among("words", digits.around(part)))));
                }
                return all;
            })));
        }
        return ways;
    }

    private static Query either(List<Query> ways) {
        return Query.of(query -> query.bool(any -> any.should(ways)));
    }

    private static Query among(String field, Set<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(these -> these.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static Query beginsWith(String field, String value) {
        return Query.of(query -> query.prefix(prefix -> prefix.field(field).value(value)));
    }
}
