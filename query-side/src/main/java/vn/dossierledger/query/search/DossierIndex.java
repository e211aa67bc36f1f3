package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierPortion;
import vn.dossierledger.api.query.search.SearchDossiers;

/** The search index, as this read model needs it. Every method throws {@link vn.dossierledger.api.query.ReadModelUnavailable} when it does not answer. */
public interface DossierIndex {

    /** What an operator has to do who has put a newer program before an index of an older one. */
    String MADE_BEFORE =
            "The search index was made by an older program and is searched as it is: rebuild read model search.";

    /** The documents of the given codes, as last written, whether searchable yet or not; unknown ones are left out. */
    Map<String, SearchDocument> load(Set<String> codes);

    /** The document of one code, as last written. */
    Optional<SearchDocument> find(String code);

    /** Writes all documents; one that is older than what is there loses by itself. */
    void save(List<SearchDocument> documents);

    /**
     * The next codes of accepted dossiers whose end may be another when the rules of a day, or of a later one, have changed.
     *
     * @param code those behind this one; empty for the first, and for making all that was written searchable before
     * @param most how many at most; fewer are the last ones
     */
    List<String> acceptedAfter(Instant from, String code, int most);

    /** Takes all words of people out of every document whose texts are sealed under a key, in every version of the index. */
    void forget(String key);

    /**
     * Answers a question, after making all that was written searchable when it asks for that.
     *
     * @throws vn.dossierledger.api.query.InvalidCursor for a cursor of another question or caller
     * @throws vn.dossierledger.api.query.CursorExpired for one that was kept for too long
     */
    DossierPage search(SearchDossiers question);

    /**
     * Answers a portion of all dossiers of a question.
     *
     * @throws vn.dossierledger.api.query.InvalidCursor for a cursor of another question or caller
     * @throws vn.dossierledger.api.query.CursorExpired for one that was kept for too long
     */
    DossierPortion collect(SearchDossiers question);

    /** The procedures of each authority of which there are dossiers that the caller may see, the most frequent first. */
    Map<String, List<String>> procedures(Caller caller);

    /** Puts an empty index in the place of this one. */
    void clear();

    /** The index of every version of this read model. */
    IndexVersions versions();

    /** A new index beside the one that is searched. */
    Draft draft();

    /** Whether the index answers. */
    boolean answers();

    /** An index that is being filled, beside the one that is searched. */
    interface Draft {

        /** Adds documents that are not there yet. May be called by several threads. */
        void add(List<SearchDocument> documents);

        /** Puts the filled index in the place of the one that was searched until now, at once. */
        void publish();
    }
}
