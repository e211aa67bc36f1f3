package vn.dossierledger.api.query.search;

/**
 * The order of a page; ties are broken by the dossier's code. Pages never show a dossier twice and never leave one out that was there all the
 * time: when and under which code it was submitted does not change, and those pages show each dossier as it is now; how well it fits and when it is due
 * may change, and those pages all show the dossiers as they were at the first, whose cursors are kept for five minutes.
 */
public enum DossierSort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    MOST_URGENT,
    LEAST_URGENT,
    CODE
}
