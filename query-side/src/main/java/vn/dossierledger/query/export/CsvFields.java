package vn.dossierledger.query.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Cells as fields of a CSV file that a spreadsheet program may open without harm. */
final class CsvFields {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** What makes a program calculate instead of show; the wide forms are the same to some of them. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String WANTS_QUOTES = ",;\t\"\r\n";

    /**
     * Some programs split at a semicolon or a tab, and heed quotes only where they begin a field: what then begins a field, or a line, must not begin a
     * formula either, not even behind spaces and quotes.
     */
    private static final Pattern SPLIT_BEFORE_A_FORMULA = Pattern.compile("([;\\t\\r\\n][\\h\"]*)([=+@＝＋－＠-])");

    private CsvFields() {}

    static String field(Cell cell) {
        return switch (cell) {
            case Cell.Empty nothing -> "";
            case Cell.Text text -> quoted(harmless(text.text()));
            case Cell.Amount amount -> amount.number().toPlainString();
            case Cell.Moment moment -> MOMENT.format(moment.at());
            case Cell.Day day -> day.day().toString();
        };
    }

    private static String harmless(String text) {
        String within = SPLIT_BEFORE_A_FORMULA.matcher(text).replaceAll("$1'$2");
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + within : within;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> WANTS_QUOTES.indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
