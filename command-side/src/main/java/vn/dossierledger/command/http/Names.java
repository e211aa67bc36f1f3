package vn.dossierledger.command.http;

import java.util.regex.Pattern;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.feedback.FeedbackCommand;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.feedback.RateService;
import vn.dossierledger.api.incident.IncidentCommand;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.IncidentUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** What addresses and answers call a thing that the ledger keeps under a longer id. */
final class Names {

    /** The ids of rules share the ledger with dossiers and hold a colon, those of incidents and feedback a slash: they are no codes. */
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z.-]{1,64}");

    private Names() {}

    /** The name of a thing in addresses, from its id in the ledger. */
    static String of(String aggregate) {
        if (IncidentIds.isIncident(aggregate)) {
            return IncidentIds.request(aggregate);
        }
        return FeedbackIds.isFeedback(aggregate) ? FeedbackIds.request(aggregate) : aggregate;
    }

    /**
     * Nothing that an address can name has a name of another form, so the ledger need not be asked.
     *
     * @throws Rejected for a name that nothing can have
     */
    static void check(Object command) {
        switch (command) {
            case DossierCommand one -> check(one.dossierCode(), new DossierUnknown(one.dossierCode()));
            case RateService one -> check(one.dossierCode(), new DossierUnknown(one.dossierCode()));
            case IncidentCommand one -> check(of(one.incident()), new IncidentUnknown(one.incident()));
            case FeedbackCommand one -> check(of(one.feedback()), new FeedbackUnknown(one.feedback()));
            default -> {}
        }
    }

    private static void check(String name, Rejection unknown) {
        if (!PLAIN.matcher(name).matches()) {
            throw new Rejected(unknown);
        }
    }
}
