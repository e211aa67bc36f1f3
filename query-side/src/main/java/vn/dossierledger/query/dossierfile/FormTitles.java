package vn.dossierledger.query.dossierfile;

import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.FormKind;

/** What forms are called. */
final class FormTitles {

    private FormTitles() {}

    static String of(FormKind kind, Language language) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> language.of("Biên nhận đã nộp hồ sơ", "Acknowledgement of submission");
            case RECEIPT_WITH_APPOINTMENT ->
                language.of("Thông báo tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt with appointment");
            case REQUEST_FOR_SUPPLEMENT ->
                language.of("Thông báo yêu cầu bổ sung, hoàn chỉnh hồ sơ", "Request for a supplement");
            case REFUSAL_OF_INTAKE -> language.of("Thông báo từ chối tiếp nhận hồ sơ", "Refusal of intake");
            case NOTICE_OF_LAPSE -> language.of("Thông báo hết thời hạn bổ sung hồ sơ", "Notice of lapse");
            case FEE_NOTICE -> language.of("Thông báo nộp phí, lệ phí", "Fee notice");
            case FEE_RECEIPT -> language.of("Biên lai thu phí, lệ phí", "Fee receipt");
            case REFUND_NOTICE -> language.of("Thông báo hoàn trả phí, lệ phí", "Refund notice");
            case APOLOGY ->
                language.of("Phiếu xin lỗi và hẹn lại ngày trả kết quả", "Letter of apology with a new date");
            case NOTICE_OF_EXTENSION ->
                language.of("Thông báo gia hạn thời gian giải quyết hồ sơ", "Notice of extension");
            case NEW_APPOINTMENT -> language.of("Thông báo ngày hẹn trả kết quả mới", "New appointment");
            case NOTICE_OF_STOP -> language.of("Thông báo tạm dừng giải quyết hồ sơ", "Notice of stop");
            case NOTICE_OF_RESUMPTION -> language.of("Thông báo tiếp tục giải quyết hồ sơ", "Notice of resumption");
            case REFUSAL -> language.of("Văn bản từ chối giải quyết hồ sơ", "Refusal");
            case NOTICE_OF_RESULT -> language.of("Thông báo nhận kết quả", "Notice of the result");
            case NOTICE_OF_DISPATCH -> language.of("Thông báo đã gửi kết quả qua bưu chính", "Notice of dispatch");
            case REMINDER_TO_COLLECT -> language.of("Thông báo nhắc nhận kết quả", "Reminder to collect");
            case HAND_OVER_RECORD -> language.of("Phiếu giao trả kết quả", "Record of the hand-over");
            case NOTICE_OF_NON_PERFORMANCE ->
                language.of("Thông báo không thực hiện được dịch vụ", "Notice of non-performance");
            case NOTICE_OF_WITHDRAWAL -> language.of("Thông báo cho rút hồ sơ", "Notice of withdrawal");
            case REFUSAL_OF_WITHDRAWAL -> language.of("Thông báo không đồng ý cho rút hồ sơ", "Refusal of withdrawal");
            case NOTICE_OF_CORRECTION -> language.of("Thông báo đính chính", "Notice of correction");
        };
    }
}
