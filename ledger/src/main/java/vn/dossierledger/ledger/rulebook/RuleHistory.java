package vn.dossierledger.ledger.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.clocks.Versioned;

/**
 * Every version of one rule, in the order of publication.
 *
 * @param <T> what the rule says
 */
record RuleHistory<T>(List<Versioned<T>> versions) {

    RuleHistory {
        versions = List.copyOf(versions);
    }

    /** The later publication replaces the earlier ones from its first day on. */
    Optional<Versioned<T>> inForceOn(LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            Versioned<T> version = versions.get(i);
            if (!version.effectiveFrom().isAfter(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    Optional<Versioned<T>> version(int number) {
        return versions.stream().filter(version -> version.version() == number).findFirst();
    }

    Optional<Versioned<T>> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
