package vn.dossierledger.query.http;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.http.Language;
import vn.dossierledger.query.export.Cell;

/** The columns of exported dossiers: what a line of the list has. Codes are the same in every language. */
final class DossierColumns {

    private static final String WORDS = "vn.dossierledger.query.http.columns";

    private static final List<Column> COLUMNS = List.of(
            new Column("CODE", 22, (line, words) -> Cell.text(line.code())),
            new Column("STATE", 18, (line, words) -> Cell.text(line.state().name())),
            new Column("AUTHORITY", 14, (line, words) -> Cell.text(line.authority())),
            new Column("PROCEDURE", 26, (line, words) -> Cell.text(line.procedure())),
            new Column("LEVEL", 12, (line, words) -> Cell.text(line.level())),
            new Column("CHANNEL", 10, (line, words) -> Cell.text(line.channel().name())),
            new Column(
                    "APPLICANT_KIND",
                    12,
                    (line, words) -> Cell.text(line.applicantKind().name())),
            new Column("APPLICANT_NAME", 30, (line, words) -> Cell.text(line.applicantName())),
            new Column("SUMMARY", 40, (line, words) -> Cell.text(line.summary())),
            new Column("SUBMITTED_AT", 19, (line, words) -> Cell.moment(line.submittedAt())),
            new Column("ACCEPTED_AT", 19, (line, words) -> Cell.moment(line.acceptedAt())),
            new Column("DUE_AT", 19, (line, words) -> Cell.moment(line.dueAt())),
            new Column("FINISHED_AT", 19, (line, words) -> Cell.moment(line.finishedAt())),
            new Column("OVERDUE", 10, (line, words) -> Cell.text(words.getString(line.overdue() ? "yes" : "no"))),
            new Column("DEPARTMENT", 16, (line, words) -> Cell.text(line.department())),
            new Column("ASSIGNEE", 24, (line, words) -> Cell.text(line.assignee())));

    private DossierColumns() {}

    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                WORDS,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static List<Integer> widths() {
        return COLUMNS.stream().map(Column::width).toList();
    }

    static List<String> names(ResourceBundle words) {
        return COLUMNS.stream().map(column -> words.getString(column.name())).toList();
    }

    static List<Cell> row(DossierLine line, ResourceBundle words) {
        return COLUMNS.stream().map(column -> column.cell().apply(line, words)).toList();
    }

    /** @param name key of its words */
    private record Column(String name, int width, BiFunction<DossierLine, ResourceBundle, Cell> cell) {}
}
