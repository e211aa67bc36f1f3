package vn.dossierledger.query.report06;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.report06.CountReport06;
import vn.dossierledger.api.query.report06.FindSealedReport;
import vn.dossierledger.api.query.report06.Incomplete;
import vn.dossierledger.api.query.report06.NotBalanced;
import vn.dossierledger.api.query.report06.NotYetCounted;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.api.query.report06.Report06Answer;
import vn.dossierledger.api.query.report06.RestateReport;
import vn.dossierledger.api.query.report06.RestatementAnswer;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.api.report.ReportIds;
import vn.dossierledger.api.report.ReportSealed;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.ledger.counting.CountingRule;
import vn.dossierledger.ledger.counting.CountingRules;
import vn.dossierledger.query.readmodels.LeftOut;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.readmodels.ReadModelPlaces;
import vn.dossierledger.query.sight.Sight;

/** Answers questions for form II.06a. */
class Report06Queries {

    private final Report06Maker maker;
    private final SealedReports seals;
    private final Rulebook rulebook;
    private final CountingRules rules;
    private final ReadModelPlaces places;
    private final LeftOut leftOut;

    Report06Queries(
            Report06Maker maker,
            SealedReports seals,
            Rulebook rulebook,
            CountingRules rules,
            ReadModelPlaces places,
            LeftOut leftOut) {
        this.maker = maker;
        this.seals = seals;
        this.rulebook = rulebook;
        this.rules = rules;
        this.places = places;
        this.leftOut = leftOut;
    }

    @QueryHandler
    Optional<Report06Answer> answer(CountReport06 question) {
        boolean known = rulebook.policy(question.authority(), question.to()).isPresent();
        return known && sees(question.caller(), question.authority())
                ? Optional.of(count(question.authority(), question.from(), question.to()))
                : Optional.empty();
    }

    @QueryHandler
    Optional<Report06Answer> answer(FindSealedReport question) {
        return visible(question.caller(), question.id()).map(this::reproduce);
    }

    @QueryHandler
    Optional<RestatementAnswer> answer(RestateReport question) {
        return visible(question.caller(), question.id()).map(this::restate);
    }

    private Optional<ReportSealed> visible(Caller caller, String id) {
        return seals.find(id).filter(seal -> sees(caller, seal.authority()));
    }

    /** Who sees every dossier sees every report; a leader that of the own authority. */
    private static boolean sees(Caller caller, String authority) {
        return Sight.of(caller).everything() || (caller.is(Role.LEADER) && authority.equals(caller.authority()));
    }

    private Report06Answer count(String authority, LocalDate from, LocalDate to) {
        LedgerPlace place = places.of(ProcessorName.REPORT06);
        CountingRule rule = rules.inForceOn(to);
        String calendar = rulebook.calendar()
                .versions(
                        from.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        to.atStartOfDay(WorkingCalendar.ZONE).toInstant());
        int policy = rulebook.policy(authority, to).map(one -> one.version()).orElse(0);
        return complete(
                authority, from, to, new Report06.Pins(rule.version(), rule.says(), policy, calendar, place), null);
    }

    private Report06Answer reproduce(ReportSealed seal) {
        if (places.of(ProcessorName.REPORT06).compareTo(seal.place()) < 0) {
            return new NotYetCounted();
        }
        CountingRule rule = rules.version(seal.countingRule());
        return complete(
                seal.authority(),
                seal.from(),
                seal.to(),
                new Report06.Pins(
                        rule.version(), rule.says(), seal.policyVersion(), seal.calendarVersion(), seal.place()),
                new Report06.Seal(
                        ReportIds.id(seal.seal()), seal.at(), seal.by().role().name()));
    }

    /** A report says of which dossiers it does not tell all, and is not given out while nobody has decided of them. */
    private Report06Answer complete(
            String authority, LocalDate from, LocalDate to, Report06.Pins pins, Report06.Seal seal) {
        LeftOut.Count missing = leftOut.of(ProcessorName.REPORT06, authority, pins.place());
        return missing.waiting() > 0
                ? new Incomplete(missing.waiting())
                : maker.make(authority, from, to, pins, seal, missing.givenUp());
    }

    private RestatementAnswer restate(ReportSealed seal) {
        return switch (reproduce(seal)) {
            case NotYetCounted later -> later;
            case Incomplete no -> no;
            case NotBalanced no -> no;
            case Report06 sealed ->
                switch (count(seal.authority(), seal.from(), seal.to())) {
                    case NotYetCounted later -> later;
                    case Incomplete no -> no;
                    case NotBalanced no -> no;
                    case Report06 restated -> Differences.between(sealed, restated);
                };
        };
    }
}
