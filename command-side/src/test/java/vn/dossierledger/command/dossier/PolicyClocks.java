package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Outage;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;

/** What a policy says of K8 and K9, played on a dossier accepted on Monday, 14 September 2026, that has five working days. */
final class PolicyClocks {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(WorkingCalendar.ZONE);

    private PolicyClocks() {}

    static String latestApology(PolicyProfile policy) {
        return DATE.format(DossierClocks.latestApology(acceptedDossier(), rules(policy, List.of()), MONDAY_8)
                .orElseThrow());
    }

    /** The services could not be used from Tuesday 08:00 until Wednesday 08:00. */
    static String afterAnOutage(PolicyProfile policy) {
        Instant tuesday = MONDAY_8.plus(Duration.ofDays(1));
        Outage outage = new Outage(tuesday, tuesday.plus(Duration.ofDays(1)));
        return DATE.format(DossierClocks.latest(
                        ClockName.RESOLUTION, acceptedDossier(), rules(policy, List.of(outage)), outage.to())
                .orElseThrow()
                .dueAt());
    }

    private static ClockHistory acceptedDossier() {
        ClockHistory history = ClockHistory.empty();
        for (DossierEvent event : List.of(submitted(), checked(), accepted())) {
            history = history.after(event);
        }
        return history;
    }

    private static Rules rules(PolicyProfile policy, List<Outage> outages) {
        TestRulebook rulebook = new TestRulebook(policy);
        return new Rules(
                rulebook.policy(),
                rulebook.procedureVersion(TestRulebook.AUTHORITY, "level3", 1).orElseThrow(),
                rulebook.calendar(),
                outages);
    }
}
