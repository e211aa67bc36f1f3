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
 * @param level the code of a service level, such as {@code LEGACY:4}
 * @param department to whom it was forwarded; within whatever {@code authority} asks for
 * @param submittedFrom inclusive
 * @param submittedTo exclusive
 * @param dueBefore exclusive
 * @param overdue true: open and past its appointment; false: all others
 * @param assignee the account of the specialist who has it
 * @param sort null for the most relevant first where something was typed, else the newest
 * @param size 1 to 100
 * @param cursor {@code next} of the page before; of the same question of the same caller
 * @param now the instant that {@code overdue} is measured against
 * @param fresh whether the index must show everything written to it so far
 */
public record SearchDossiers(
        Caller caller,
        String q,
        Set<DossierState> state,
        String authority,
        String procedure,
        String level,
        Channel channel,
        String department,
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

    /** Whatever fits what was typed, with no other filter. */
    public static SearchDossiers typed(
            Caller caller, String q, DossierSort sort, int size, Instant now, boolean fresh) {
        return new SearchDossiers(
                caller, q, Set.of(), null, null, null, null, null, null, null, null, null, null, sort, size, null, now,
                fresh);
    }

    /** The same question with other pages. */
    public SearchDossiers paged(int pageSize, String pageCursor) {
        return with(pageSize, pageCursor, now);
    }

    /** The same question, measured against another instant. */
    public SearchDossiers at(Instant instant) {
        return with(size, cursor, instant);
    }

    private SearchDossiers with(int otherSize, String otherCursor, Instant otherNow) {
        return new SearchDossiers(
                caller,
                q,
                state,
                authority,
                procedure,
                level,
                channel,
                department,
                submittedFrom,
                submittedTo,
                dueBefore,
                overdue,
                assignee,
                sort,
                otherSize,
                otherCursor,
                otherNow,
                fresh);
    }

    @Override
    public String toString() {
        return "SearchDossiers[…]";
    }
}
