package vn.dossierledger.query.reads;

import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.Language;

/** Why the holders of a role read dossiers, where they do not say so themselves. */
final class Duties {

    private Duties() {}

    static String of(Role role, Language language) {
        return switch (role) {
            case CITIZEN -> language.of("Hồ sơ của chính mình", "One's own dossier");
            case ONE_STOP ->
                language.of(
                        "Nhiệm vụ tiếp nhận hồ sơ và trả kết quả",
                        "The duty to take dossiers in and give results back");
            case SPECIALIST ->
                language.of("Nhiệm vụ giải quyết hồ sơ của phòng chuyên môn", "The duty to examine the dossier");
            case DEPARTMENT_HEAD ->
                language.of("Nhiệm vụ phân công và duyệt của lãnh đạo phòng", "The duty to assign and approve");
            case LEADER -> language.of("Nhiệm vụ xem xét, ký kết quả của lãnh đạo", "The duty to decide and sign");
            case CASHIER -> language.of("Nhiệm vụ thu, hoàn phí, lệ phí", "The duty to take and give back fees");
            case INSPECTOR -> language.of("Nhiệm vụ thanh tra, kiểm tra", "The duty to inspect");
            case REPORTING -> language.of("Nhiệm vụ thống kê, báo cáo", "The duty to report");
            case ADMIN -> language.of("Nhiệm vụ quản trị hệ thống", "The duty to run the system");
            case CLOCK -> language.of("Đồng hồ của hệ thống", "The clock of the system");
        };
    }
}
