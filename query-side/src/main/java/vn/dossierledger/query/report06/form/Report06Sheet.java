package vn.dossierledger.query.report06.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.query.export.Cell;
import vn.dossierledger.query.export.ExportForm;
import vn.dossierledger.query.export.RowWriter;

/** The form as rows: one per field, one per procedure, the total, and what all of it follows from. */
public final class Report06Sheet {

    private static final int NUMBER = 6;
    private static final int NAME = 40;
    private static final int CODE = 24;
    private static final int FIGURE = 14;

    private Report06Sheet() {}

    /** The whole file; a few hundred rows at most. */
    public static byte[] write(Report06 report, ExportForm form) {
        var out = new ByteArrayOutputStream();
        try {
            RowWriter rows = form.writer(out);
            rows.sheet(report.form(), widths());
            rows.head(head());
            lines(report, rows);
            pins(report, rows);
            rows.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (form) {
            case CSV -> out.toByteArray();
            case XLSX -> TimelessZip.of(out.toByteArray());
        };
    }

    private static List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(NUMBER, NAME, CODE, NAME));
        widths.addAll(Collections.nCopies(Column06.values().length, FIGURE));
        return widths;
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("STT", "Lĩnh vực", "Mã thủ tục", "Thủ tục hành chính"));
        for (Column06 column : Column06.values()) {
            head.add(column.title());
        }
        return head;
    }

    private static void lines(Report06 report, RowWriter rows) throws IOException {
        int number = 0;
        for (Report06.Field field : report.fields()) {
            number++;
            rows.row(line(String.valueOf(number), field.field(), null, null, field.figures()));
            int below = 0;
            for (Report06.Line line : field.procedures()) {
                below++;
                rows.row(line(number + "." + below, field.field(), line.procedure(), line.name(), line.figures()));
            }
        }
        rows.row(line(null, "Tổng số", null, null, report.total()));
    }

    private static List<Cell> line(String number, String field, String procedure, String name, Figures06 figures) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.text(number), Cell.text(field), Cell.text(procedure), Cell.text(name)));
        for (Column06 column : Column06.values()) {
            cells.add(Cell.number(column.of(figures)));
        }
        return cells;
    }

    private static void pins(Report06 report, RowWriter rows) throws IOException {
        rows.row(List.of());
        rows.row(note("Biểu", report.form()));
        rows.row(note("Cơ quan", report.authorityName()));
        rows.row(note("Kỳ báo cáo", Pins06.day(report.from()) + " – " + Pins06.day(report.to())));
        for (var pin : Pins06.of(report).entrySet()) {
            rows.row(note(pin.getKey(), pin.getValue()));
        }
        for (String sentence : report.pins().countingRuleSays()) {
            rows.row(note(null, sentence));
        }
    }

    private static List<Cell> note(String what, String value) {
        return List.of(Cell.EMPTY, Cell.text(what), Cell.EMPTY, Cell.text(value));
    }
}
