package vn.dossierledger.query.deadlines;

import java.util.List;
import vn.dossierledger.api.query.deadlines.AttentionPattern;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.deadlines.attention.Happening;
import vn.dossierledger.query.deadlines.attention.Patterns;
import vn.dossierledger.query.deadlines.attention.Seen;
import vn.dossierledger.query.deadlines.attention.Thresholds;
import vn.dossierledger.query.deadlines.attention.Watched;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/** A sighting of a pattern in one dossier. */
record AttentionRow(ClocksBody body, AttentionPattern pattern, Seen seen) {

    static final Table<AttentionRow> TABLE = new Table<>(
            "views.deadline_attention",
            3,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("sequence", "int8", row -> row.happening().sequence()),
                    new Column<>("pattern", "text", AttentionRow::pattern),
                    new Column<>("at", "timestamptz", row -> row.happening().at()),
                    new Column<>("evidence", "text", row -> row.seen.evidence()),
                    new Column<>("due_at", "timestamptz", row -> row.seen.dueAt()),
                    new Column<>("by_role", "text", row -> row.happening().by().role()),
                    new Column<>(
                            "by_subject", "text", row -> row.happening().by().subject()),
                    new Column<>(
                            "by_authority", "text", row -> row.happening().by().authority()),
                    new Column<>(
                            "by_department", "text", row -> row.happening().by().department()),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("procedure", "text", row -> row.body.procedure),
                    new Column<>("department", "text", row -> row.body.department),
                    new Column<>(
                            "officer",
                            "text",
                            row -> row.body.officer(
                                    row.body.department, row.happening().at()))));

    static List<AttentionRow> of(ClocksBody body, Rules rules, Thresholds thresholds) {
        if (body.happenings.isEmpty()) {
            return List.of();
        }
        Watched dossier = new Watched(body.happenings, body.history, rules, thresholds);
        return Patterns.ALL.stream()
                .flatMap(pattern -> pattern.seenIn(dossier).map(seen -> new AttentionRow(body, pattern.name(), seen)))
                .toList();
    }

    private Happening happening() {
        return seen.happening();
    }
}
