package vn.dossierledger.query.worklist;

import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.worklist.WorkTask;

/** What is asked of somebody, as a sentence. */
final class TaskWords {

    private TaskWords() {}

    /** @param number of the consultation or of the copy */
    static String of(WorkTask task, int number, Language language) {
        return switch (task) {
            case CHECK_COMPLETENESS ->
                language.of("Kiểm tra thành phần hồ sơ mới nộp", "Check whether the dossier is complete");
            case CONFIRM_PAPER ->
                language.of(
                        "Xác nhận khi nhận được bản chứng thực gửi qua bưu điện",
                        "Confirm the certified paper when the post brings it");
            case ASK_FOR_SUPPLEMENT ->
                language.of("Yêu cầu bổ sung phần còn thiếu hoặc chưa hợp lệ", "Ask for what is missing or not valid");
            case ACCEPT ->
                language.of("Tiếp nhận hồ sơ và hẹn ngày trả kết quả", "Take the dossier in and promise a date");
            case FORWARD -> language.of("Chuyển hồ sơ đến phòng chuyên môn", "Forward the dossier to a department");
            case DECIDE_WITHDRAWAL ->
                language.of("Trả lời yêu cầu rút hồ sơ", "Decide on the applicant's wish to have the dossier back");
            case RETURN_RESULT -> language.of("Trả kết quả cho chủ hồ sơ", "Give the result to the applicant");
            case CONFIRM_DELIVERY ->
                language.of(
                        "Kết quả đang được gửi: xác nhận đã giao hoặc không giao được",
                        "The result is with the post: note that it arrived, or that it did not");
            case DELIVER_AGAIN ->
                language.of(
                        "Không giao được kết quả: gửi lại hoặc trả trực tiếp",
                        "Not delivered: send or give the result again");
            case ASSIGN_OFFICER -> language.of("Phân công cán bộ giải quyết", "Give the dossier to an officer");
            case EXAMINE -> language.of("Thẩm định hồ sơ và trình dự thảo", "Examine the dossier and propose");
            case SEND_TO_ONE_STOP ->
                language.of("Chuyển kết quả đã ký về bộ phận một cửa", "Send the signed outcome to the one-stop");
            case APPROVE_SUPPLEMENT ->
                language.of("Duyệt đề xuất yêu cầu bổ sung hồ sơ", "Approve what a department wants to ask for");
            case SIGN_RESULT -> language.of("Xem xét, ký dự thảo kết quả", "Decide on the draft result");
            case SIGN_REFUSAL -> language.of("Xem xét, ký dự thảo từ chối", "Decide on the draft refusal");
            case DECIDE_STOP ->
                language.of(
                        "Hồ sơ đang tạm dừng: quyết định tiếp tục",
                        "The processing is stopped: decide whether it goes on");
            case ANSWER_CONSULTATION ->
                language.of("Trả lời yêu cầu phối hợp số " + number, "Answer consultation " + number);
            case RECEIVE_COPY -> language.of("Nhận bản sao hồ sơ số " + number, "Receive copy " + number);
            case ANSWER_COPY -> language.of("Trả lời về bản sao hồ sơ số " + number, "Answer copy " + number);
            case COLLECT_FEE -> language.of("Thu phí, lệ phí đã thông báo", "Take the fee that was asked for");
            case REFUND_FEE ->
                language.of(
                        "Hoàn trả phí, lệ phí vì cơ quan không thực hiện được",
                        "Give the fee back, since the agency could not perform");
            case SUPPLEMENT -> language.of("Bổ sung hồ sơ theo yêu cầu", "Add what was asked for, or say why not");
            case SEND_PAPER ->
                language.of(
                        "Gửi bản chứng thực qua bưu điện, ghi mã hồ sơ",
                        "Send the certified paper by post, with the code");
            case PAY_FEE -> language.of("Nộp phí, lệ phí", "Pay the fee");
            case COLLECT_RESULT -> language.of("Nhận kết quả", "Collect the result");
        };
    }
}
