package vn.dossierledger.api.query.search;

import java.time.Instant;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;

/**
 * Which dossiers are there? Answered by a {@link DossierPage}. Filters that are null or empty ask for nothing.
 *
 * @param q words and numbers as typed: of names and texts, codes, telephone numbers, personal IDs
 * @param submittedFrom inclusive
 * @param submittedTo exclusive
 * @param dueBefore exclusive
 * @param overdue true: open and past its appointment; false: all others
 * @param assignee the account of the specialist who has it
 * @param sort null for the most relevant first where something was typed, else the newest
 * @param size 1 to 100
 * @param cursor {@code next} of the page before
 * @param now the instant that {@code overdue} is measured against
 * @param fresh whether the index must show everything written to it so far
 */
public record SearchDossiers(
        Caller caller,
        String q,
        Set<DossierState> state,
        String authority,
        String procedure,
        Channel channel,
        Instant submittedFrom,
        Instant submittedTo,
        Instant dueBefore,
        Boolean overdue,
        String assignee,
        DossierSort sort,
        int size,
        String cursor,
        Instant now,
        boolean fresh) {

    @Override
    public String toString() {
        return "SearchDossiers[…]";
    }
}
