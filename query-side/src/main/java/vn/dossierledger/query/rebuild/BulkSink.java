package vn.dossierledger.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.query.projection.Folded;

/**
 * A form of a read model that is written beside the one that is read, or that one itself; first one of {@link #create}, {@link #open} and
 * {@link #live} says which.
 *
 * @param <S> what is kept of one dossier
 */
public interface BulkSink<S> {

    /**
     * Makes a new, empty form; remains of an earlier attempt go.
     *
     * @return where it lies, for {@link #open} and {@link #drop}
     */
    String create(int version);

    /** Goes on with a form that was made before. */
    void open(String form);

    /** Takes the form that is read. */
    void live();

    /** Adds dossiers that are not there yet; each comes once. Called by several threads, outside of a transaction. */
    void add(List<Folded<S>> folded);

    /** Puts whole dossiers in the place of what there is of them. Joins the current transaction, if it can. */
    void renew(List<Folded<S>> folded);

    /** Takes the words of people out of whatever is sealed under one of the keys, which were erased. */
    default void forget(Set<String> sealingKeys) {}

    /** What it takes to be read well, before it is read. */
    default void prepare() {}

    /** Keeps readers out for the rest of the current transaction, if they could see a part only. Gives up rather than make them wait. */
    default void lock() {}

    /**
     * Puts this form in the place of the one that is read, at once. Called within the transaction that records it.
     *
     * @param former number of the version that is read until now
     * @return where that one lies then
     */
    String replace(int former);

    /** Where the form that is read lies; null where that has no name of its own. */
    default String readForm() {
        return null;
    }

    /** Removes a form for good; never the one that is read. */
    void drop(String form);

    /** The version of each of the dossiers in this form; those that it does not hold are left out. */
    Map<String, Long> versions(Set<String> codes);

    /** Which of the dossiers this form keeps otherwise. */
    Set<String> differing(List<Folded<S>> expected);
}
