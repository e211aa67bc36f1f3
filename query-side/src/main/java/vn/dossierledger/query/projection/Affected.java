package vn.dossierledger.query.projection;

import java.util.List;

/** The dossiers that a change of rules touches, for {@link Rederivation}. */
public interface Affected {

    /**
     * The next of them in the order of their codes; only reads.
     *
     * @param code those behind this one; empty for the first
     * @param most how many at most; fewer are the last ones
     */
    List<String> after(String code, int most);

    /**
     * Derives again what follows from what is kept of them, in the current transaction. What a table keeps is locked first ({@link KeptBodies#lock}), so that
     * nothing is derived from what somebody else is just replacing.
     *
     * @param codes in order, at least one
     */
    void deriveAgain(List<String> codes);
}
