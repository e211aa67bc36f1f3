package vn.dossierledger.query.report06;

import java.util.List;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/** A row of the table of stays. */
record StayRow(Report06Body body, Stay stay) {

    static final Table<StayRow> TABLE = new Table<>(
            "views.report06_stay",
            3,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("counting_rule", "int4", row -> row.stay.rule),
                    new Column<>("ordinal", "int4", row -> row.stay.ordinal),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("procedure", "text", row -> row.body.procedure),
                    new Column<>("field", "text", row -> row.body.field),
                    new Column<>("online", "bool", row -> row.body.channel == Channel.ONLINE),
                    new Column<>("again", "bool", row -> row.stay.again),
                    new Column<>("entered_on", "date", row -> row.stay.enteredOn),
                    new Column<>("entered_transaction", "int8", row -> row.stay.entered.transaction()),
                    new Column<>("entered_row", "int8", row -> row.stay.entered.row()),
                    new Column<>("due_on", "date", row -> row.stay.dueOn),
                    new Column<>("left_on", "date", row -> row.stay.leftOn),
                    new Column<>(
                            "left_transaction", "int8", row -> row.stay.lasts() ? null : row.stay.left.transaction()),
                    new Column<>("left_row", "int8", row -> row.stay.lasts() ? null : row.stay.left.row()),
                    new Column<>("ending", "text", row -> row.stay.ending)));

    static Stream<StayRow> of(Report06Body body) {
        return body.stays.stream().map(stay -> new StayRow(body, stay));
    }
}
