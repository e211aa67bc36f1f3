package vn.dossierledger.query.usage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.query.usage.UsageStatistics;
import vn.dossierledger.api.query.usage.UsageStatistics.Counts;
import vn.dossierledger.query.export.Cell;
import vn.dossierledger.query.export.ExportForm;
import vn.dossierledger.query.export.RowWriter;

/** Usage statistics as rows: one per group, the total, and which levels of which authority are covered by which article. */
public final class UsageSheet {

    private static final int WIDTH = 18;
    private static final Map<String, String> KEYS = Map.of(
            "procedure", "Dịch vụ",
            "field", "Lĩnh vực",
            "level", "Mức độ",
            "authority", "Cơ quan",
            "channel", "Kênh",
            "month", "Tháng",
            "day", "Ngày");
    private static final Map<OutcomeKind, String> OUTCOMES = Map.of(
            OutcomeKind.APPROVED, "Chấp thuận",
            OutcomeKind.REFUSED, "Từ chối giải quyết",
            OutcomeKind.DECLINED, "Từ chối tiếp nhận",
            OutcomeKind.NOT_PERFORMED, "Không thực hiện được",
            OutcomeKind.WITHDRAWN, "Rút hồ sơ",
            OutcomeKind.LAPSED, "Hết hiệu lực");

    private UsageSheet() {}

    /** The whole file. */
    public static byte[] write(UsageStatistics usage, ExportForm form) {
        List<String> keys = usage.rows().isEmpty()
                ? List.of()
                : List.copyOf(usage.rows().getFirst().group().keySet());
        var out = new ByteArrayOutputStream();
        try {
            RowWriter rows = form.writer(out);
            List<String> head = head(keys);
            rows.sheet("Sử dụng dịch vụ", Collections.nCopies(head.size(), WIDTH));
            rows.head(head);
            for (UsageStatistics.Row row : usage.rows()) {
                rows.row(line(keys.stream().map(key -> row.group().get(key)).toList(), row.counts()));
            }
            rows.row(line(total(keys), usage.total()));
            notes(usage, rows);
            rows.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> head(List<String> keys) {
        List<String> head = new ArrayList<>();
        if (keys.isEmpty()) {
            head.add("");
        }
        keys.forEach(key -> head.add(KEYS.get(key)));
        head.addAll(List.of("Số lượt nộp", "Đã tiếp nhận", "Đã xử lý"));
        for (OutcomeKind outcome : OutcomeKind.values()) {
            head.add(OUTCOMES.get(outcome));
        }
        head.addAll(List.of(
                "Số ngày (trung vị)",
                "Số ngày (90%)",
                "Kỳ trước: số lượt nộp",
                "Kỳ trước: đã tiếp nhận",
                "Kỳ trước: đã xử lý",
                "Kỳ trước: số ngày (trung vị)",
                "Kỳ trước: số ngày (90%)"));
        return head;
    }

    private static List<String> total(List<String> keys) {
        List<String> total = new ArrayList<>(Collections.nCopies(Math.max(1, keys.size()), null));
        total.set(0, "Tổng số");
        return total;
    }

    private static List<Cell> line(List<String> group, Counts counts) {
        List<Cell> cells = new ArrayList<>();
        group.forEach(key -> cells.add(Cell.text(key)));
        cells.addAll(counted(counts));
        for (OutcomeKind outcome : OutcomeKind.values()) {
            cells.add(Cell.number(counts.outcomes().get(outcome.name())));
        }
        cells.addAll(days(counts));
        if (counts.previous() != null) {
            cells.addAll(counted(counts.previous()));
            cells.addAll(days(counts.previous()));
        }
        return cells;
    }

    private static List<Cell> counted(Counts counts) {
        return List.of(Cell.number(counts.submitted()), Cell.number(counts.accepted()), Cell.number(counts.handled()));
    }

    private static List<Cell> days(Counts counts) {
        return List.of(days(counts.medianDays()), days(counts.p90Days()));
    }

    private static Cell days(Double days) {
        return days == null ? Cell.EMPTY : Cell.number(BigDecimal.valueOf(days));
    }

    private static void notes(UsageStatistics usage, RowWriter rows) throws IOException {
        rows.row(List.of());
        rows.row(List.of(Cell.text("Kỳ"), Cell.day(usage.from()), Cell.day(usage.to())));
        rows.row(List.of(Cell.text("Kỳ trước"), Cell.day(usage.previousFrom()), Cell.day(usage.previousTo())));
        rows.row(List.of(Cell.text("Số ngày: ngày liên tục (24 giờ) từ tiếp nhận đến khi có kết quả")));
        for (var covered : usage.coverage().entrySet()) {
            rows.row(List.of(
                    Cell.text(covered.getKey()),
                    Cell.text("từ mức độ " + covered.getValue().fromLevel()),
                    Cell.text(covered.getValue().article())));
        }
    }
}
