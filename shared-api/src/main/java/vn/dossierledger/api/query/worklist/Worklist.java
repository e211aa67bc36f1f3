package vn.dossierledger.api.query.worklist;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.DossierState;

/**
 * What waits for somebody.
 *
 * @param at when it was read
 * @param total how many items there are in all
 * @param overdue how many of them are late
 * @param counts per task, in the order of {@link WorkTask}; tasks with nothing to do are left out
 * @param items one page, most urgent first
 * @param next cursor of the next page; null on the last
 */
public record Worklist(
        Instant at, long total, long overdue, List<TaskCount> counts, List<WorkItem> items, String next) {

    public Worklist {
        counts = List.copyOf(counts);
        items = List.copyOf(items);
    }

    /** How many items of a task there are, and how many of them are late. */
    public record TaskCount(WorkTask task, long total, long overdue) {}

    /**
     * Something to do. Holds nothing of a person but an officer's account.
     *
     * @param code of the dossier
     * @param authority whose dossier it is
     * @param department that has the dossier; nullable
     * @param task what is asked
     * @param number of the consultation or of the agency copy; nullable
     * @param sentence what is asked, in words
     * @param since for how long it has been waiting
     * @param clock that presses; null where none does
     * @param dueAt when that clock ends; null where none presses, or while a pause leaves its end open
     * @param overdue whether that end is past
     * @param provisional whether a calendar year that the end touches is not yet published
     * @param assignee the account of the officer whom it was given to; null where there is none, and in what a citizen is to do
     */
    public record WorkItem(
            String code,
            String authority,
            String procedure,
            String department,
            DossierState state,
            WorkTask task,
            Integer number,
            String sentence,
            Instant since,
            ClockName clock,
            Instant dueAt,
            boolean overdue,
            boolean provisional,
            String assignee) {}
}
