package vn.dossierledger.api.query.dossierfile;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Role;

/**
 * The forms that were issued for a dossier, in order; each follows from one event.
 *
 * @param version the last sequence number of the dossier
 */
public record IssuedForms(String code, long version, List<IssuedForm> forms) {

    public IssuedForms {
        forms = List.copyOf(forms);
    }

    /**
     * A form.
     *
     * @param number its own, for ever: dossier code, slash, sequence number of the event
     * @param form its kind
     * @param title in words
     * @param at when it was issued
     * @param event the sequence number of the event that it follows from
     * @param issuedBy in which role
     * @param article where the regulation of the authority asks for it, or where the value stands that it tells; null where the regulation is silent
     * @param dueAt the date that it names; null where it names none
     */
    public record IssuedForm(
            String number,
            FormKind form,
            String title,
            Instant at,
            long event,
            Role issuedBy,
            String article,
            Instant dueAt) {}
}
