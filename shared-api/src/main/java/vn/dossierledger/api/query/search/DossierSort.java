package vn.dossierledger.api.query.search;

/** The order of a page; ties are broken by the dossier's code. */
public enum DossierSort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    MOST_URGENT,
    LEAST_URGENT,
    CODE
}
