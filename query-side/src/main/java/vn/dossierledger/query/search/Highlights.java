package vn.dossierledger.query.search;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dossierledger.query.vietnamese.Asked;
import vn.dossierledger.query.vietnamese.Highlight;

/** What of a document was asked for, under the names that a line has for it. */
final class Highlights {

    private Highlights() {}

    static Map<String, String> of(SearchDocument document, Asked asked) {
        Map<String, String> marked = new LinkedHashMap<>();
        Highlight.ofCode(asked, document.code).ifPresent(code -> marked.put("code", code));
        if (document.name != null) {
            Highlight.of(asked, document.name).ifPresent(name -> marked.put("applicantName", name));
        }
        if (document.summary != null) {
            Highlight.of(asked, document.summary).ifPresent(summary -> marked.put("summary", summary));
        }
        return marked;
    }
}
