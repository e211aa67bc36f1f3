package vn.dossierledger.api.query.search;

import java.util.List;
import java.util.Map;

/**
 * A page of dossiers. Totals and facets count what the caller may see, and nothing else.
 *
 * @param total of all pages
 * @param facets per filter its most frequent values and how many dossiers each would leave
 * @param others per filter, how many dossiers have none of its values listed: a facet and its others add up to the total
 * @param next the cursor of the page behind; null on the last
 */
public record DossierPage(
        List<DossierLine> items,
        long total,
        Map<String, List<FacetCount>> facets,
        Map<String, Long> others,
        String next) {
    public DossierPage {
        items = List.copyOf(items);
    }

    /** How many dossiers have a value. */
    public record FacetCount(String value, long count) {}
}
