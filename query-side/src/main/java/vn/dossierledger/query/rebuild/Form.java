package vn.dossierledger.query.rebuild;

import java.util.Map;
import java.util.Set;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;

/** One version of a read model under the hands of one {@link Work}: what it takes from the ledger, and where it lies. */
interface Form {

    /** Makes it, empty; answers where it lies. */
    String create(int version);

    /** Goes on with one that was made before. */
    void open(String form);

    /** Takes in everything up to a place. */
    void fill(HorizonToken upTo, Tally tally);

    /** Takes in what is new of some streams; those of another kind are none of its business. */
    void renew(Set<String> streams, HorizonToken upTo);

    /** Takes in what is new of the rules. Answers false when all dossiers have to be folded under them anew: {@link #fill} it. */
    boolean renewRules(HorizonToken upTo);

    /**
     * Whose content is not what the ledger tells, up to the place that it was brought to.
     *
     * @param sample how many dossiers are compared, roughly; null for all
     * @param dossiers how many there are
     */
    Set<String> differing(HorizonToken at, Long sample, long dossiers, Tally tally);

    void prepare();

    void lock();

    /** Forgets once more who was forgotten meanwhile. */
    void forget();

    /** Takes the place of what is read. Answers where that lies then. */
    String replace(int former);

    String readForm();

    void drop(String form);

    /** The dossiers that could not be taken in because of themselves. */
    Map<String, DeadLetters.Refused> refused();
}
