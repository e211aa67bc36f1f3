package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.query.deadlines.MovedDateKind;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.deadlines.attention.Happening;
import vn.dossierledger.query.deadlines.attention.Watched;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/**
 * A promised date that moved, or was meant to move, after it had been missed. The rules forbid nearly all of it (DOMAIN.md 2: what was late
 * stays late); what the ledger holds all the same is shown here.
 *
 * @param missedAt the end that had been missed
 * @param before what the applicant had been told last; nullable
 * @param after what the applicant was told then; nullable
 * @param measuredAgainst the end that lateness is measured against all the same; null for another promise
 */
record MovedRow(
        ClocksBody body,
        Happening happening,
        MovedDateKind kind,
        Instant missedAt,
        Instant before,
        Instant after,
        Instant measuredAgainst) {

    static final Table<MovedRow> TABLE = new Table<>(
            "views.deadline_moved",
            2,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("sequence", "int8", row -> row.happening.sequence()),
                    new Column<>("kind", "text", MovedRow::kind),
                    new Column<>("at", "timestamptz", row -> row.happening.at()),
                    new Column<>("missed_at", "timestamptz", MovedRow::missedAt),
                    new Column<>("due_before", "timestamptz", MovedRow::before),
                    new Column<>("due_after", "timestamptz", MovedRow::after),
                    new Column<>("measured_against", "timestamptz", MovedRow::measuredAgainst),
                    new Column<>("by_role", "text", row -> row.happening.by().role()),
                    new Column<>("by_subject", "text", row -> row.happening.by().subject()),
                    new Column<>(
                            "by_authority", "text", row -> row.happening.by().authority()),
                    new Column<>(
                            "by_department", "text", row -> row.happening.by().department()),
                    new Column<>("legal_basis", "text", row -> row.happening.legalBasis()),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("procedure", "text", row -> row.body.procedure),
                    new Column<>("department", "text", row -> row.body.department),
                    new Column<>("officer", "text", row -> row.body.officer(row.body.department, row.happening.at()))));

    static List<MovedRow> of(ClocksBody body, Rules rules) {
        return body.happenings.stream()
                .flatMap(happening -> moved(body, happening, rules).stream())
                .toList();
    }

    private static Optional<MovedRow> moved(ClocksBody body, Happening happening, Rules rules) {
        return kind(happening).flatMap(kind -> Watched.read(happening.promise(), happening.at(), rules)
                .filter(promise -> promise.state() == ClockState.MISSED)
                .map(promise -> row(body, happening, kind, promise, rules))
                .filter(MovedRow::says));
    }

    private static MovedRow row(
            ClocksBody body, Happening happening, MovedDateKind kind, ClockReading promise, Rules rules) {
        ClockReading then =
                Watched.read(happening.promiseAfter(), happening.at(), rules).orElse(promise);
        boolean corrected = kind == MovedDateKind.CORRECTION;
        return new MovedRow(
                body,
                happening,
                kind,
                promise.dueAt(),
                corrected ? null : Objects.requireNonNullElseGet(happening.before(), () -> told(promise)),
                corrected ? null : Optional.ofNullable(happening.after()).orElseGet(() -> told(then)),
                kind == MovedDateKind.REOPENING ? null : then.dueAt());
    }

    /** The date that the applicant was told last. */
    private static Instant told(ClockReading promise) {
        return Stream.of(promise.dueAt(), promise.apologyDueAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Another date, or the correction of one, whose words are sealed. */
    private boolean says() {
        return kind == MovedDateKind.CORRECTION || !Objects.equals(before, after);
    }

    private static Optional<MovedDateKind> kind(Happening happening) {
        return Optional.ofNullable(
                switch (happening.kind()) {
                    case APOLOGISED -> MovedDateKind.APOLOGY;
                    case EXTENDED -> MovedDateKind.EXTENSION;
                    case RECOMPUTED -> MovedDateKind.RECOMPUTATION;
                    case SUPPLEMENT_ANSWERED -> MovedDateKind.SUPPLEMENT_ANSWERED;
                    case RESUMED -> MovedDateKind.RESUMPTION;
                    case REOPENED -> MovedDateKind.REOPENING;
                    case DATE_CORRECTED -> MovedDateKind.CORRECTION;
                    case INTAKE_SUPPLEMENT_ASKED, SUPPLEMENT_ASKED, STOPPED, FORWARDED, READY, NOT_READY, LEFT -> null;
                });
    }
}
