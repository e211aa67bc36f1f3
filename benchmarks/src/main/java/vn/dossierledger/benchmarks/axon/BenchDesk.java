package vn.dossierledger.benchmarks.axon;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.dossier.Desk;
import vn.dossierledger.command.dossier.DossierCodes;
import vn.dossierledger.command.dossier.Sealing;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/**
 * A desk that decides by the real rules and seals with a real key, but numbers dossiers in memory and looks up no key: it sends no statement of its own,
 * so that what is left to compare is the event store.
 */
public final class BenchDesk implements Sealing, DossierCodes {

    private final ApplicantKeys keys;
    private final String prefix;
    private final String key;
    private final Desk desk;
    private final AtomicLong drawn = new AtomicLong();
    private final ThreadLocal<String> lastDrawn = new ThreadLocal<>();

    /**
     * A desk of its own numbers.
     *
     * @param prefix of the codes, which no other desk on the same event store has
     */
    public BenchDesk(Rulebook rulebook, ApplicantKeys keys, String prefix) {
        this.keys = keys;
        this.prefix = prefix;
        this.key = keys.keyFor("benchmark " + prefix);
        this.desk = new Desk(Clock.system(WorkingCalendar.ZONE), rulebook, this, this, new NoRecords());
    }

    /** For the aggregate. */
    public Desk desk() {
        return desk;
    }

    /** The code that was drawn last by this thread. */
    public String lastDrawn() {
        return lastDrawn.get();
    }

    @Override
    public String next(AuthorityProfile authority, java.time.LocalDate received) {
        lastDrawn.set("%s-%06d".formatted(prefix, drawn.incrementAndGet()));
        return lastDrawn.get();
    }

    @Override
    public Sealed applicant(String applicantRef, Applicant applicant) {
        return keys.seal(key, LedgerJson.serializer().getObjectMapper().writeValueAsString(applicant));
    }

    @Override
    public Sealed text(String textKey, Confidential text) {
        return keys.seal(textKey, text.text());
    }
}
