package vn.dossierledger.query.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indexes behind the alias that is searched, and those beside it. Every method throws
 * {@link vn.dossierledger.api.query.ReadModelUnavailable} when Elasticsearch does not answer.
 */
public interface IndexVersions {

    /** The alias: whatever is searched. */
    String searched();

    /** The index behind the alias; null when it is gone. */
    String behindAlias();

    /** Makes an empty index for a version; one of that name goes first. Answers its name. */
    String create(int version);

    /** The documents of some dossiers in an index; unknown ones are left out. */
    Map<String, SearchDocument> load(String index, Set<String> codes);

    /** Writes documents into an index; one that is older than what is there loses by itself. */
    void save(String index, List<SearchDocument> documents);

    /** Takes all words of people out of the documents that are sealed under a key, in every index of any version. */
    void forgetEverywhere(String key);

    /** Makes everything that was written to an index searchable, and keeps it so. */
    void prepare(String index);

    /** Searches go to another index from now on, at once; the one from before stays. */
    void search(String index);

    /** Removes an index, unless it is the one that is searched. */
    void drop(String index);
}
