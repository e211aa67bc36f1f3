package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;

/** Until when a time limit runs out soon: so much working time from now on, by the calendar as it is. */
record Soon(Rulebook rulebook, Duration working) {

    Instant after(Instant now) {
        return calendar().plusWorkingTime(now, working);
    }

    WorkingCalendar calendar() {
        return rulebook.calendar();
    }
}
