package vn.dossierledger.query.deadlines;

import java.util.List;
import vn.dossierledger.query.deadlines.attention.Thresholds;

/** What follows from what is kept of a dossier, under the rules given: the rows of every table but the first. */
record Derivations(RulesInForce rules, Thresholds thresholds) {

    List<DeadlineRow> deadlines(ClocksBody body) {
        return DeadlineRow.of(body, rules.of(body));
    }

    List<HoldingRow> holding(ClocksBody body) {
        return HoldingRow.of(body, rules.of(body).calendar());
    }

    List<MovedRow> moved(ClocksBody body) {
        return MovedRow.of(body, rules.of(body));
    }

    List<AttentionRow> attention(ClocksBody body) {
        return AttentionRow.of(body, rules.of(body), thresholds);
    }
}
