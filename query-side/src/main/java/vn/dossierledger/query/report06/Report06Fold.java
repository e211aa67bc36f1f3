package vn.dossierledger.query.report06;

import java.time.LocalDate;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.ledger.counting.CountedAs;
import vn.dossierledger.ledger.counting.CountingRule;
import vn.dossierledger.ledger.counting.CountingRules;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Fold;

/**
 * Follows where a dossier stands and begins or ends a stay whenever the counting rule counts the new state otherwise than the old one. Which
 * events move a dossier is for {@link Life} to say; here only those are named that say more than that.
 */
final class Report06Fold implements Fold<Report06Body> {

    private final List<CountingRule> rules;

    Report06Fold(CountingRules rules) {
        this.rules = rules.counting();
    }

    @Override
    public Report06Body begin(DossierSubmitted submitted, Fact first) {
        var body = new Report06Body();
        body.code = submitted.dossierCode();
        body.authority = submitted.authority();
        body.procedure = submitted.procedure();
        body.procedureVersion = submitted.procedureVersion();
        body.channel = submitted.channel();
        body.life = Life.SUBMITTED;
        return body;
    }

    @Override
    public Report06Body after(Report06Body body, Fact fact) {
        DossierEvent event = fact.event();
        promised(body, event);
        body.life = body.life.after(event);
        rules.forEach(rule -> count(body, rule, fact));
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(Report06Body body) {
        return body.version;
    }

    /** Apologies, extensions and recounts name later days; lateness is measured against the first one. */
    private static void promised(Report06Body body, DossierEvent event) {
        if (event instanceof DossierAccepted accepted) {
            body.dueOn = day(accepted.appointment());
        } else if (event instanceof DossierReopened reopened) {
            body.dueOn = day(reopened.appointment());
        }
    }

    private static LocalDate day(Appointment appointment) {
        return LocalDate.ofInstant(appointment.due().dueAt(), WorkingCalendar.ZONE);
    }

    private static void count(Report06Body body, CountingRule rule, Fact fact) {
        List<Stay> before = body.stays(rule.version());
        Stay last = before.isEmpty() ? null : before.getLast();
        boolean lasts = last != null && last.lasts();
        CountedAs counted = rule.counts(counting(body.life));
        if (counted == CountedAs.IN_PROGRESS && !lasts) {
            body.stays.add(begin(body, rule, last, fact));
        } else if (counted != CountedAs.IN_PROGRESS && lasts) {
            last.leftOn = dayOf(fact, last.enteredOn);
            last.left = fact.place();
            last.ending = ending(counted, fact.event());
        }
    }

    /** A fee brings no dossier in and takes none out: while it is due, the dossier counts as it did before. */
    private static DossierState counting(Life life) {
        return life.state() == DossierState.FEE_DUE ? life.beforeFee() : life.state();
    }

    private static Stay begin(Report06Body body, CountingRule rule, Stay last, Fact fact) {
        var stay = new Stay();
        stay.rule = rule.version();
        stay.ordinal = last == null ? 0 : last.ordinal + 1;
        stay.again = last != null;
        stay.enteredOn = dayOf(fact, last == null ? LocalDate.MIN : last.leftOn);
        stay.entered = fact.place();
        stay.dueOn = body.dueOn;
        return stay;
    }

    /** Two nodes' clocks may disagree around midnight: no stay ends before it begins. */
    private static LocalDate dayOf(Fact fact, LocalDate earliest) {
        LocalDate day = LocalDate.ofInstant(fact.event().at(), WorkingCalendar.ZONE);
        return day.isBefore(earliest) ? earliest : day;
    }

    private static Ending ending(CountedAs counted, DossierEvent event) {
        if (counted == CountedAs.SOLVED) {
            return Ending.SOLVED;
        }
        return switch (event) {
            case DossierWithdrawn e -> Ending.WITHDRAWN;
            case SupplementLapsed e -> Ending.LAPSED;
            case ServiceNotPerformed e -> Ending.NOT_PERFORMED;
            case DossierEvent e -> Ending.STOPPED;
        };
    }
}
