package vn.dossierledger.query.report06;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.projection.Fact;

/** The form counted as with pencil and paper: each life is read event by event, and every arrival and departure gets a tally mark. */
final class CountedNaively {

    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, Long> tally = new TreeMap<>();

    private CountedNaively(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** Tally marks by the names of the figures; those without a mark are left out. */
    static Map<String, Long> of(RandomLedger ledger, LocalDate from, LocalDate to, LedgerPlace upTo) {
        var paper = new CountedNaively(from, to);
        ledger.lives()
                .forEach(life -> paper.read(life.facts().stream()
                        .filter(fact -> fact.place().compareTo(upTo) <= 0)
                        .toList()));
        return paper.tally;
    }

    private void read(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        boolean online = ((DossierSubmitted) facts.getFirst().event()).channel() == Channel.ONLINE;
        Life life = Life.SUBMITTED;
        boolean inside = false;
        boolean before = false;
        LocalDate promised = null;
        LocalDate due = null;
        LocalDate cameIn = null;
        LocalDate latest = LocalDate.MIN;
        for (Fact fact : facts.subList(1, facts.size())) {
            DossierEvent event = fact.event();
            promised = promised(event, promised);
            life = standing(life, event);
            boolean now = isInside(life.state());
            if (now == inside) {
                continue;
            }
            LocalDate day = LocalDate.ofInstant(event.at(), WorkingCalendar.ZONE);
            latest = day.isBefore(latest) ? latest : day;
            if (now) {
                cameIn = latest;
                due = promised;
                arrived(latest, online, before);
                before = true;
            } else {
                left(cameIn, latest, due, life.state(), event);
            }
            inside = now;
        }
        if (inside) {
            stillThere(cameIn, due);
        }
    }

    private static LocalDate promised(DossierEvent event, LocalDate until) {
        if (event instanceof DossierAccepted accepted) {
            return LocalDate.ofInstant(accepted.appointment().due().dueAt(), WorkingCalendar.ZONE);
        }
        if (event instanceof DossierReopened reopened) {
            return LocalDate.ofInstant(reopened.appointment().due().dueAt(), WorkingCalendar.ZONE);
        }
        return until;
    }

    /** A bill brings no dossier in and takes none out: on paper nobody looks at bills. */
    private static Life standing(Life life, DossierEvent event) {
        return event instanceof FeeRequested || event instanceof FeePaid ? life : life.after(event);
    }

    private static boolean isInside(DossierState state) {
        return switch (state) {
            case ACCEPTED, IN_PROCESS, CO_PROCESSING, SUPPLEMENT, AWAITING_DECISION -> true;
            case SUBMITTED, INTAKE_SUPPLEMENT, DECLINED, STOPPED, WITHDRAWN, RESULT_READY, RETURNED -> false;
            case FEE_DUE -> throw new IllegalStateException("Nobody looked at a bill");
        };
    }

    private void arrived(LocalDate day, boolean online, boolean before) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            mark("received.total");
            mark(online ? "received.online" : "received.direct");
            if (before) {
                mark("received.again");
            }
        }
    }

    private void left(LocalDate cameIn, LocalDate day, LocalDate due, DossierState state, DossierEvent event) {
        carriedOver(cameIn, day);
        if (!cameIn.isAfter(to) && day.isAfter(to)) {
            remaining(due);
        } else if (!day.isBefore(from) && !day.isAfter(to)) {
            if (state == DossierState.RESULT_READY || state == DossierState.RETURNED) {
                mark("solved.total");
                mark(day.isBefore(due) ? "solved.early" : day.equals(due) ? "solved.onTime" : "solved.late");
            } else {
                mark("apart.total");
                mark("apart." + why(event));
            }
        }
    }

    private static String why(DossierEvent event) {
        if (event instanceof DossierWithdrawn) {
            return "withdrawn";
        }
        if (event instanceof SupplementLapsed) {
            return "lapsed";
        }
        return event instanceof ServiceNotPerformed ? "notPerformed" : "stopped";
    }

    private void stillThere(LocalDate cameIn, LocalDate due) {
        carriedOver(cameIn, LocalDate.MAX);
        if (!cameIn.isAfter(to)) {
            remaining(due);
        }
    }

    private void carriedOver(LocalDate cameIn, LocalDate left) {
        if (cameIn.isBefore(from) && !left.isBefore(from)) {
            mark("received.total");
            mark("received.carriedOver");
        }
    }

    private void remaining(LocalDate due) {
        mark("inProgress.total");
        mark(due.isBefore(to) ? "inProgress.late" : "inProgress.inTime");
    }

    private void mark(String figure) {
        tally.merge(figure, 1L, Long::sum);
    }
}
