package vn.dossierledger.query.report06.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.query.report06.Report06;

/** The form as a page of XHTML, which is what the PDF is set from. */
final class Report06Page {

    private static final String STYLE = style();
    private static final String HEAD = """
            <thead>
            <tr><th rowspan="2" class="number">STT</th><th rowspan="2" class="name">Lĩnh vực, thủ tục hành chính</th>
            <th colspan="4">Số hồ sơ tiếp nhận</th><th colspan="4">Số hồ sơ đã giải quyết</th>
            <th colspan="3">Số hồ sơ đang giải quyết</th><th colspan="5">Nêu riêng</th><th rowspan="2">Trong đó tiếp nhận lại</th></tr>
            <tr><th>Tổng số</th><th>Trực tuyến</th><th>Trực tiếp, bưu chính</th><th>Từ kỳ trước</th>
            <th>Tổng số</th><th>Trước hạn</th><th>Đúng hạn</th><th>Quá hạn</th>
            <th>Tổng số</th><th>Trong hạn</th><th>Quá hạn</th>
            <th>Tổng số</th><th>Rút</th><th>Tạm dừng</th><th>Hết hiệu lực</th><th>Không thực hiện</th></tr>
            </thead>
            """;

    private Report06Page() {}

    /** @param fingerprint of the same report as CSV, SHA-256 in hexadecimal */
    static String of(Report06 report, String fingerprint) {
        var page = new StringBuilder("<html lang=\"vi\"><head><title>")
                .append(escaped(title(report)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        page.append("<p class=\"form\">Biểu ").append(escaped(report.form())).append("</p>");
        page.append("<h1>Tình hình, kết quả giải quyết thủ tục hành chính</h1>");
        page.append("<p class=\"who\">").append(escaped(report.authorityName())).append("</p>");
        page.append("<p class=\"when\">Từ ngày ")
                .append(Pins06.day(report.from()))
                .append(" đến ngày ")
                .append(Pins06.day(report.to()))
                .append("</p>");
        page.append("<table class=\"figures\">").append(HEAD).append("<tbody>");
        lines(report, page);
        page.append("</tbody></table>");
        pins(report, fingerprint, page);
        return page.append("</body></html>").toString();
    }

    static String title(Report06 report) {
        return "Biểu " + report.form() + " " + report.authorityName() + " " + Pins06.day(report.from()) + " – "
                + Pins06.day(report.to());
    }

    private static void lines(Report06 report, StringBuilder page) {
        int number = 0;
        for (Report06.Field field : report.fields()) {
            number++;
            line("field", String.valueOf(number), field.field(), field.figures(), page);
            int below = 0;
            for (Report06.Line line : field.procedures()) {
                below++;
                line("procedure", number + "." + below, line.name(), line.figures(), page);
            }
        }
        line("total", "", "Tổng số", report.total(), page);
    }

    private static void line(String kind, String number, String name, Figures06 figures, StringBuilder page) {
        page.append("<tr class=\"")
                .append(kind)
                .append("\"><td class=\"number\">")
                .append(number);
        page.append("</td><td class=\"name\">").append(escaped(name)).append("</td>");
        for (Column06 column : Column06.values()) {
            page.append("<td>").append(column.of(figures)).append("</td>");
        }
        page.append("</tr>");
    }

    private static void pins(Report06 report, String fingerprint, StringBuilder page) {
        page.append("<table class=\"pins\">");
        Pins06.of(report).forEach((what, value) -> pin(what, value, page));
        pin("SHA-256 của bản CSV", fingerprint, page);
        page.append("</table><ol>");
        report.pins().countingRuleSays().forEach(sentence -> page.append("<li>")
                .append(escaped(sentence))
                .append("</li>"));
        page.append("</ol>");
    }

    private static void pin(String what, String value, StringBuilder page) {
        page.append("<tr><td>")
                .append(escaped(what))
                .append("</td><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream file = Report06Page.class.getResourceAsStream("report06.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
