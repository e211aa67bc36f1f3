package vn.dossierledger.query.http;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.http.Language;
import vn.dossierledger.query.export.Cell;

/** The columns of exported dossiers: what a line of the list has. Codes are the same in every language. */
enum DossierColumns {
    CODE(22, (line, words) -> Cell.text(line.code())),
    STATE(18, (line, words) -> Cell.text(line.state().name())),
    AUTHORITY(14, (line, words) -> Cell.text(line.authority())),
    PROCEDURE(26, (line, words) -> Cell.text(line.procedure())),
    LEVEL(12, (line, words) -> Cell.text(line.level())),
    CHANNEL(10, (line, words) -> Cell.text(line.channel().name())),
    APPLICANT_KIND(12, (line, words) -> Cell.text(line.applicantKind().name())),
    APPLICANT_NAME(30, (line, words) -> Cell.text(line.applicantName())),
    SUMMARY(40, (line, words) -> Cell.text(line.summary())),
    SUBMITTED_AT(19, (line, words) -> Cell.moment(line.submittedAt())),
    ACCEPTED_AT(19, (line, words) -> Cell.moment(line.acceptedAt())),
    DUE_AT(19, (line, words) -> Cell.moment(line.dueAt())),
    FINISHED_AT(19, (line, words) -> Cell.moment(line.finishedAt())),
    OVERDUE(10, (line, words) -> Cell.text(words.getString(line.overdue() ? "yes" : "no"))),
    DEPARTMENT(16, (line, words) -> Cell.text(line.department())),
    ASSIGNEE(24, (line, words) -> Cell.text(line.assignee()));

    private static final String WORDS = "vn.dossierledger.query.http.columns";

    private final int width;
    private final BiFunction<DossierLine, ResourceBundle, Cell> cell;

    DossierColumns(int width, BiFunction<DossierLine, ResourceBundle, Cell> cell) {
        this.width = width;
        this.cell = cell;
    }

    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                WORDS,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static List<Integer> widths() {
        return Arrays.stream(values()).map(column -> column.width).toList();
    }

    static List<String> names(ResourceBundle words) {
        return Arrays.stream(values())
                .map(column -> words.getString(column.name()))
                .toList();
    }

    static List<Cell> row(DossierLine line, ResourceBundle words) {
        return Arrays.stream(values())
                .map(column -> column.cell.apply(line, words))
                .toList();
    }
}
