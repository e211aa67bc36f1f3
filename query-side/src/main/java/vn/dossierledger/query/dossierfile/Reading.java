package vn.dossierledger.query.dossierfile;

import java.util.List;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.opening.Opener;

/** Turns what is kept into what is shown. */
final class Reading {

    private final Opener opener;
    private final FileBody body;
    private final Language language;
    private final boolean byOffice;
    private final OthersReading others;
    private final ChangesReading changes;

    /** @param byOffice whether it is shown to an office, which may know the accounts of officers */
    Reading(Opener opener, FileBody body, Language language, boolean byOffice) {
        this.opener = opener;
        this.body = body;
        this.language = language;
        this.byOffice = byOffice;
        this.others = new OthersReading(body, this::text);
        this.changes = new ChangesReading(body, this::text);
    }

    DossierFile file() {
        var submitted = body.submitted;
        var applicant = opener.applicant(submitted.applicant()).map(changes::applicant);
        return new DossierFile(
                submitted.dossierCode(),
                body.version,
                body.life.state(),
                body.life.state().portalCode(),
                submitted.authority(),
                submitted.procedure(),
                body.appointment == null ? submitted.procedureVersion() : body.appointment.procedureVersion(),
                submitted.channel(),
                submitted.level().code(),
                submitted.applicantKind(),
                applicant.orElse(null),
                applicant.isEmpty(),
                List.copyOf(body.components.values()),
                preference(),
                submitted.proof(),
                changes.now("summary", text(submitted.summary())),
                submitted.at(),
                body.acceptedAt,
                body.appointment,
                body.department,
                checklist(),
                supplement(),
                fees(),
                proposal(),
                outcome(body.ended),
                dispatch(),
                returned(),
                body.missed.stream()
                        .map(missed -> new DossierFile.Missed(missed.clock(), missed.dueAt(), missed.article()))
                        .toList(),
                byOffice ? body.officer : null,
                body.paper == null ? null : body.paper.receivedAt(),
                proposedSupplement(),
                others.consultations(),
                others.copies(),
                changes.withdrawal(),
                changes.stop(),
                changes.newDates(),
                changes.corrections(),
                body.ended.uncollected == null ? null : body.ended.uncollected.at(),
                body.endedBefore.stream().map(this::outcome).toList());
    }

    private String text(Sealed sealed) {
        return opener.text(sealed, Payloads.erased(language));
    }

    private DossierFile.Preference preference() {
        return body.preference == null ? null : new DossierFile.Preference(body.preference.channel(), address());
    }

    /** A wish that came with acceptance took the place of the first one, and with it of what was set right in that. */
    private String address() {
        String address = text(body.preference.address());
        return body.preference.equals(body.submitted.resultPreference())
                ? changes.now("resultPreference.address", address)
                : address;
    }

    private DossierFile.Checklist checklist() {
        var last = body.checklist;
        return last == null
                ? null
                : new DossierFile.Checklist(
                        last.at(),
                        last.complete(),
                        last.valid(),
                        last.items().stream()
                                .map(item -> new DossierFile.Checked(
                                        item.component(), item.present(), item.valid(), text(item.note())))
                                .toList());
    }

    private DossierFile.Supplement supplement() {
        var asked = body.asked;
        return asked == null
                ? null
                : new DossierFile.Supplement(
                        asked.phase(), asked.at(), text(asked.reason()), items(asked.items()), asked.respondBy());
    }

    private DossierFile.Supplement proposedSupplement() {
        var proposed = body.proposed;
        return proposed == null
                ? null
                : new DossierFile.Supplement(
                        SupplementPhase.PROCESSING,
                        proposed.at(),
                        text(proposed.reason()),
                        items(proposed.items()),
                        proposed.respondBy());
    }

    private List<DossierFile.Asked> items(List<SealedItemReason> items) {
        return items.stream()
                .map(item -> new DossierFile.Asked(item.component(), text(item.reason())))
                .toList();
    }

    private DossierFile.Outcome outcome(Ended ended) {
        return Outcomes.of(ended, this::text);
    }

    private DossierFile.Fees fees() {
        if (body.fees.isEmpty()) {
            return null;
        }
        List<FeeItem> items =
                body.fees.stream().flatMap(fee -> fee.items().stream()).toList();
        long requested = body.fees.stream().mapToLong(FeeRequested::total).sum();
        long paid = body.payments.stream().mapToLong(FeePaid::amount).sum();
        return new DossierFile.Fees(
                items,
                requested,
                paid,
                body.refunded,
                requested - paid,
                body.payments.stream()
                        .map(payment -> new DossierFile.Payment(
                                payment.at(), payment.amount(), payment.method(), payment.reference()))
                        .toList());
    }

    private DossierFile.Proposal proposal() {
        var draft = body.proposal;
        return draft == null
                ? null
                : new DossierFile.Proposal(draft.kind(), draft.at(), text(draft.draft()), text(draft.reason()));
    }

    private DossierFile.Dispatch dispatch() {
        var sent = body.ended.dispatched;
        return sent == null
                ? null
                : new DossierFile.Dispatch(
                        sent.at(),
                        sent.carrier(),
                        sent.trackingNumber(),
                        body.ended.deliveryFailed == null ? null : text(body.ended.deliveryFailed.reason()));
    }

    private DossierFile.Returned returned() {
        var back = body.ended.returned;
        return back == null
                ? null
                : new DossierFile.Returned(back.at(), back.channel(), text(back.receivedBy()), back.receivedAt());
    }
}
