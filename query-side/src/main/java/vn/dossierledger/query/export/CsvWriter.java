package vn.dossierledger.query.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8, with the byte order mark without which spreadsheet programs take Vietnamese for something else. */
final class CsvWriter implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private boolean begun;

    CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    /** Neither the name nor the widths have a place in a CSV file. */
    @Override
    public void sheet(String name, List<Integer> widths) {
        if (begun) {
            throw new IllegalStateException("A CSV file has one sheet");
        }
        begun = true;
    }

    @Override
    public void head(List<String> names) throws IOException {
        row(names.stream().map(Cell::text).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(CsvFields.field(cells.get(i)));
        }
        out.write(LINE_END);
    }

    @Override
    public void complete() throws IOException {
        out.flush();
    }
}
