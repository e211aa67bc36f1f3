package vn.dossierledger.command.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * The versions of one rule so far.
 *
 * @param <T> what the rule says
 */
final class RuleVersions<T> {

    private final List<Versioned<T>> versions = new ArrayList<>();

    void add(int version, LocalDate effectiveFrom, T content) {
        versions.add(new Versioned<>(version, effectiveFrom, content));
    }

    int next() {
        return versions.size() + 1;
    }

    /**
     * The version that makes a publication change nothing: the newest one, when it says the same from the same or an earlier day. Somebody
     * who says what an older version said takes back what came after it. A file is read at every start, and by programs of different age:
     * what it once said it does not say again.
     */
    Optional<Integer> alreadySaying(T content, LocalDate effectiveFrom, Caller by) {
        return alreadySaying(content::equals, effectiveFrom, by);
    }

    /** As above, where it takes more than a glance to see that a version says the same. */
    Optional<Integer> alreadySaying(Predicate<T> theSame, LocalDate effectiveFrom, Caller by) {
        for (Versioned<T> version : versions.reversed()) {
            boolean newest = version.version() == versions.size();
            boolean from = version.effectiveFrom().equals(effectiveFrom)
                    || (newest && version.effectiveFrom().isBefore(effectiveFrom));
            if (from && theSame.test(version.content()) && (newest || by.equals(Caller.RULE_FILES))) {
                return Optional.of(version.version());
            }
        }
        return Optional.empty();
    }

    /** Only the first version may lie in the past: it writes down what held before the ledger began. */
    Optional<RetroactiveRule> aLaterVersionNeverReachesBack(LocalDate effectiveFrom, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        return versions.isEmpty() || !effectiveFrom.isBefore(today)
                ? Optional.empty()
                : Optional.of(new RetroactiveRule(effectiveFrom, today));
    }
}
