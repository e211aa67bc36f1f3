package vn.dossierledger.query.usage;

import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.clocks.WorkingCalendar;

/** What is kept of a dossier's use of a service. Written down as JSON, field by field. */
final class UsageBody {

    String code;
    long version;
    String authority;
    String procedure;
    int procedureVersion;
    /** Null until the row is written for the first time: the procedure says it. */
    String field;

    ServiceLevel level;
    Channel channel;
    Instant submittedAt;
    Instant acceptedAt;
    Instant handledAt;
    /** What was signed, before the result is back at the one-stop. */
    OutcomeKind signed;

    OutcomeKind outcome;
    /** How often the dossier was reopened after it had come to an outcome. */
    int reopened;

    static LocalDate day(Instant at) {
        return at == null ? null : at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
