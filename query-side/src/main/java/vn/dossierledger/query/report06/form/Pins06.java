package vn.dossierledger.query.report06.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.clocks.WorkingCalendar;

/** What a report follows from, as it is printed below the form. */
final class Pins06 {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(WorkingCalendar.ZONE);

    private Pins06() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** In the order of printing. */
    static Map<String, String> of(Report06 report) {
        Map<String, String> printed = new LinkedHashMap<>();
        printed.put("Quy tắc đếm", "phiên bản " + report.pins().countingRule());
        printed.put("Quy chế của cơ quan", "phiên bản " + report.pins().policyVersion());
        printed.put("Lịch làm việc", report.pins().calendarVersion());
        printed.put(
                "Vị trí sổ cái",
                report.pins().place().transaction() + "/"
                        + report.pins().place().row());
        if (report.seal() == null) {
            printed.put("Chốt báo cáo", "chưa");
        } else {
            printed.put("Chốt báo cáo", report.seal().id());
            printed.put("Thời điểm chốt", MOMENT.format(report.seal().at()));
        }
        if (report.givenUp() > 0) {
            printed.put("Hồ sơ không được tính đủ", String.valueOf(report.givenUp()));
        }
        return printed;
    }
}
