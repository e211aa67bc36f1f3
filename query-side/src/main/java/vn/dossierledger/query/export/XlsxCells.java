package vn.dossierledger.query.export;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dhatim.fastexcel.Worksheet;

/** Cells as a spreadsheet has them. */
final class XlsxCells {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** No program shows more characters in a cell; a text that is cut says so by its last one. */
    static final int LONGEST_TEXT = 32_767;

    private static final String MOMENT = "dd/mm/yyyy hh:mm:ss";
    private static final String DAY = "dd/mm/yyyy";

    private XlsxCells() {}

    static void head(Worksheet sheet, int row, int column, String name) {
        sheet.inlineString(row, column, name);
        sheet.style(row, column).bold().set();
    }

    static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Empty nothing -> {}
            case Cell.Text text -> sheet.inlineString(row, column, cut(text.text()));
            case Cell.Amount amount -> sheet.value(row, column, amount.number());
            case Cell.Moment moment -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment.at(), ZONE));
                sheet.style(row, column).format(MOMENT).set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format(DAY).set();
            }
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
