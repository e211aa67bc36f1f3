package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.OutcomeKind;
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
