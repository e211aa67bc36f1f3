package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.clocks.WorkingCalendar;

/** Values as people say them, in one language. */
final class Words {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String say(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }

    static String when(Instant at) {
        return WHEN.format(at.atZone(WorkingCalendar.ZONE));
    }

    static String amount(long dong) {
        return String.format(Locale.GERMANY, "%,d", dong);
    }

    String of(Channel channel) {
        return switch (channel) {
            case ONLINE -> say("trực tuyến", "online");
            case COUNTER -> say("tại bộ phận một cửa", "at the counter");
            case POST -> say("qua bưu chính", "by post");
        };
    }

    String of(ReturnChannel channel) {
        return switch (channel) {
            case IN_PERSON -> say("trực tiếp", "in person");
            case POST -> say("qua bưu chính", "by post");
            case ONLINE -> say("trực tuyến", "online");
        };
    }

    String of(PaymentMethod method) {
        return switch (method) {
            case AT_AGENCY -> say("tại cơ quan", "at the agency");
            case ONLINE -> say("trực tuyến", "online");
            case POST_OFFICE -> say("tại bưu điện", "at the post office");
            case POSTAL_TRANSFER -> say("qua chuyển tiền bưu điện", "by postal transfer");
            case BANK_TRANSFER -> say("qua chuyển khoản ngân hàng", "by bank transfer");
        };
    }

    /** A field that people may set right, as the command side names it. */
    String field(String name) {
        return switch (name) {
            case "applicant.name" -> say("họ tên chủ hồ sơ", "the applicant's name");
            case "applicant.phone" -> say("số điện thoại chủ hồ sơ", "the applicant's phone number");
            case "applicant.email" -> say("thư điện tử chủ hồ sơ", "the applicant's e-mail address");
            case "applicant.address" -> say("địa chỉ chủ hồ sơ", "the applicant's address");
            case "resultPreference.address" -> say("địa chỉ nhận kết quả", "the address for the result");
            case "summary" -> say("nội dung đề nghị", "what is asked for");
            case "reason" -> say("lý do", "the reason");
            case "responsible" -> say("bên chịu trách nhiệm", "who is responsible");
            case "question" -> say("câu hỏi phối hợp", "the question");
            case "request" -> say("nội dung yêu cầu phối hợp", "the request");
            case "answer" -> say("nội dung trả lời", "the answer");
            case "differences" -> say("điểm khác với bản chính", "the differences from the originals");
            case "draft" -> say("nội dung dự thảo", "the draft");
            case "carrier" -> say("đơn vị vận chuyển", "the carrier");
            case "trackingNumber" -> say("mã vận đơn", "the tracking number");
            case "receivedBy" -> say("người nhận kết quả", "who received the result");
            case "resultNumber" -> say("số kết quả", "the number of the result");
            default -> name;
        };
    }

    String of(ClockName clock) {
        return switch (clock) {
            case INTAKE -> say("tiếp nhận", "intake");
            case FORWARD -> say("chuyển hồ sơ", "forwarding");
            case RESOLUTION -> say("giải quyết", "resolution");
            case SHARE -> say("phần việc được giao", "the share");
            case CITIZEN -> say("bổ sung của công dân", "the citizen");
            case FEE -> say("nộp phí, lệ phí", "the fee");
            case COLLECTION -> say("nhận kết quả", "collection");
            case APOLOGY_LEAD -> say("xin lỗi", "an apology");
            case OUTAGE -> say("gián đoạn", "the outage");
        };
    }

    String of(TimeLimit limit) {
        String amount = limit.amount().stripTrailingZeros().toPlainString();
        return switch (limit.unit()) {
            case WORKING_HOURS -> say(amount + " giờ làm việc", amount + " working hour(s)");
            case WORKING_DAYS -> say(amount + " ngày làm việc", amount + " working day(s)");
            case ELAPSED_HOURS -> say(amount + " giờ", amount + " hour(s)");
            case CALENDAR_DAYS -> say(amount + " ngày", amount + " day(s)");
        };
    }

    String of(OutcomeKind outcome) {
        return switch (outcome) {
            case APPROVED -> say("đã giải quyết", "approved");
            case REFUSED -> say("từ chối giải quyết", "refused");
            case DECLINED -> say("từ chối tiếp nhận", "declined at intake");
            case NOT_PERFORMED -> say("không thực hiện được", "not performed");
            case WITHDRAWN -> say("đã rút", "withdrawn");
            case LAPSED -> say("hết thời hạn bổ sung", "lapsed");
        };
    }
}
