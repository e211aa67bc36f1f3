package vn.dossierledger.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet of which only the last few rows are in memory. Texts stand in their cells and not in a table of all texts, which would have to be
 * held until the end; a text is never a formula. Without its end the file has no table of contents, and every program refuses it. It
 * says when it was written, so its bytes differ from those of the same rows written earlier.
 */
final class XlsxWriter implements RowWriter {

    private static final int ROWS_IN_MEMORY = 200;

    private final Workbook book;
    private final int longestSheet;
    private Worksheet sheet;
    private String name;
    private List<Integer> widths = List.of();
    private List<String> head;
    private int next;
    private int part;

    XlsxWriter(OutputStream out) {
        this(out, Worksheet.MAX_ROWS);
    }

    XlsxWriter(OutputStream out, int longestSheet) {
        this.book = new Workbook(out, "Dossier Ledger", "1.0");
        this.longestSheet = longestSheet;
    }

    @Override
    public void sheet(String name, List<Integer> widths) throws IOException {
        this.name = name;
        this.widths = List.copyOf(widths);
        this.head = null;
        this.part = 0;
        begin();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        part++;
        sheet = book.newWorksheet(part == 1 ? name : name + " (" + part + ")");
        next = 0;
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    @Override
    public void head(List<String> names) throws IOException {
        head = List.copyOf(names);
        for (int column = 0; column < head.size(); column++) {
            XlsxCells.head(sheet, next, column, head.get(column));
        }
        if (next < ROWS_IN_MEMORY) {
            sheet.freezePane(0, next + 1);
        }
        advance();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (next == longestSheet) {
            begin();
            if (head != null) {
                head(head);
            }
        }
        for (int column = 0; column < cells.size(); column++) {
            XlsxCells.write(sheet, next, column, cells.get(column));
        }
        advance();
    }

    private void advance() throws IOException {
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void complete() throws IOException {
        book.finish();
    }
}
