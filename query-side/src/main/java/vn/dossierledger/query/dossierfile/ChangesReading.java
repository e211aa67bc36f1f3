package vn.dossierledger.query.dossierfile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.query.dossierfile.DossierFile.NewDateKind;
import vn.dossierledger.api.sealing.Sealed;

/** What was moved, stopped, taken back or set right in a dossier, as it is shown. */
final class ChangesReading {

    private final FileBody body;
    private final Function<Sealed, String> text;

    ChangesReading(FileBody body, Function<Sealed, String> text) {
        this.body = body;
        this.text = text;
    }

    DossierFile.Withdrawal withdrawal() {
        var wish = body.withdrawal;
        var no = body.withdrawalRefused;
        return wish == null
                ? null
                : new DossierFile.Withdrawal(
                        wish.at(),
                        text.apply(wish.reason()),
                        no == null ? null : no.at(),
                        no == null ? null : text.apply(no.reason()));
    }

    DossierFile.Stop stop() {
        var stopped = body.stopped;
        return stopped == null
                ? null
                : new DossierFile.Stop(stopped.at(), text.apply(stopped.reason()), stopped.legalBasis());
    }

    /** In the order in which they were named. */
    List<DossierFile.NewDate> newDates() {
        var apologies = body.apologies.stream()
                .map(e -> new DossierFile.NewDate(
                        NewDateKind.APOLOGY,
                        e.at(),
                        e.oldDueAt(),
                        e.newDueAt(),
                        text.apply(e.reason()),
                        text.apply(e.responsible()),
                        null));
        var extensions = body.extensions.stream()
                .map(e -> new DossierFile.NewDate(
                        NewDateKind.EXTENSION, e.at(), e.oldDueAt(), e.newDueAt(), null, null, e.legalBasis()));
        var recomputed = body.recomputed.stream()
                .map(e -> new DossierFile.NewDate(
                        NewDateKind.CALENDAR,
                        e.at(),
                        e.dueBefore(),
                        e.dueAfter(),
                        null,
                        null,
                        e.calendarYear() + "v" + e.calendarVersion()));
        return Stream.of(apologies, extensions, recomputed)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(DossierFile.NewDate::at))
                .toList();
    }

    /** The applicant as set right last. */
    Applicant applicant(Applicant told) {
        return new Applicant(
                told.kind(),
                now("applicant.name", told.name()),
                told.personalId(),
                now("applicant.phone", told.phone()),
                now("applicant.email", told.email()),
                now("applicant.address", told.address()));
    }

    /** What was told when the dossier came in, as set right last. */
    String now(String field, String told) {
        return body.corrections.stream()
                .filter(each -> each.event() == 0 && each.field().equals(field))
                .reduce((earlier, later) -> later)
                .map(last -> text.apply(last.after()))
                .orElse(told);
    }

    List<DossierFile.Correction> corrections() {
        return body.corrections.stream()
                .map(e -> new DossierFile.Correction(
                        e.at(),
                        e.event(),
                        e.eventType(),
                        e.field(),
                        text.apply(e.before()),
                        text.apply(e.after()),
                        text.apply(e.reason())))
                .toList();
    }
}
