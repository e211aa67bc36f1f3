package vn.dossierledger.query.worklist;

import java.time.Instant;
import vn.dossierledger.api.query.worklist.WorkTask;

/**
 * Something that is to be done.
 *
 * @param number of the consultation or of the agency copy; 0 where there is none
 * @param since when it came up
 * @param presses the clock that presses
 */
record Todo(WorkTask task, int number, Audience audience, Instant since, Pressing presses) {

    static Todo of(WorkTask task, Audience audience, Instant since, Pressing presses) {
        return new Todo(task, 0, audience, since, presses);
    }
}
