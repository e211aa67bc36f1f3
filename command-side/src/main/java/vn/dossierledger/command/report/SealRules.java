package vn.dossierledger.command.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.PeriodInvalid;
import vn.dossierledger.clocks.WorkingCalendar;

/** When a report may be sealed. */
final class SealRules {

    private static final int MOST_YEARS = 5;

    private SealRules() {}

    /** QN 14.2, CM 15.2: the head of an authority answers for its report; the reporting staff of the province seals what it passes on (DQ 10.1, BT 20). */
    static Optional<NotYourRole> onlyReportingStaffOrALeaderSeals(Caller caller) {
        return caller.is(Role.REPORTING) || caller.is(Role.LEADER)
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.of(Role.REPORTING, Role.LEADER), null));
    }

    /** A leader seals for the own authority; reporting staff of no single authority for all. */
    static Optional<NotYourAuthority> onlyTheOwnAuthoritysReportIsSealed(Caller caller, String authority) {
        boolean forAll = caller.is(Role.REPORTING) && caller.authority() == null;
        return forAll || authority.equals(caller.authority())
                ? Optional.empty()
                : Optional.of(new NotYourAuthority(authority));
    }

    /** What is not over yet can still become more: its last day lies before today, Asia/Ho_Chi_Minh. No report covers more than five years. */
    static Optional<PeriodInvalid> onlyAPeriodThatIsOverIsSealed(LocalDate from, LocalDate to, LocalDate today) {
        return !from.isAfter(to)
                        && to.isBefore(today)
                        && !from.plusYears(MOST_YEARS).isBefore(to)
                ? Optional.empty()
                : Optional.of(new PeriodInvalid(
                        from.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant()));
    }
}
