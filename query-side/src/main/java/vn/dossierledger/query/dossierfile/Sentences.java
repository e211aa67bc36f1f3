package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.clocks.WorkingCalendar;

/** An event as a sentence, for people. Holds nothing of a person. */
final class Sentences {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    String of(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e ->
                say("Hồ sơ được nộp " + vi(e.channel()), "The dossier was submitted " + en(e.channel()));
            case CompletenessChecked e ->
                e.complete()
                        ? say("Đã kiểm tra: thành phần hồ sơ đầy đủ", "Checked: the dossier is complete")
                        : say("Đã kiểm tra: thành phần hồ sơ chưa đầy đủ", "Checked: the dossier is not complete");
            case SupplementRequested e ->
                say(
                        "Yêu cầu bổ sung " + e.items().size() + " thành phần hồ sơ",
                        "Asked to supplement " + e.items().size() + " component(s)");
            case DossierSupplemented e -> say("Hồ sơ được bổ sung", "The dossier was supplemented");
            case DossierDeclined e -> say("Từ chối tiếp nhận hồ sơ", "Intake was declined");
            case DossierAccepted e -> accepted(e);
            case FeeRequested e ->
                say("Yêu cầu nộp " + amount(e.total()) + " đồng", "Asked for a fee of " + amount(e.total()) + " đồng");
            case FeePaid e -> say("Đã nộp " + amount(e.amount()) + " đồng", amount(e.amount()) + " đồng were paid");
            case FeeRefunded e ->
                say(
                        "Hoàn trả " + amount(e.amount()) + " đồng (" + e.article() + ")",
                        amount(e.amount()) + " đồng were refunded (" + e.article() + ")");
            case DossierForwarded e ->
                say("Chuyển hồ sơ đến phòng " + e.department(), "Forwarded to department " + e.department());
            case ProposalSubmitted e ->
                e.kind() == ProposalKind.APPROVE
                        ? say("Trình lãnh đạo dự thảo kết quả", "A draft result is before the leader")
                        : say("Trình lãnh đạo dự thảo từ chối", "A draft refusal is before the leader");
            case ProposalSentBack e -> say("Lãnh đạo trả lại dự thảo", "The leader sent the draft back");
            case ResultSigned e -> say("Kết quả đã được ký", "The result was signed");
            case DossierRejected e -> say("Văn bản từ chối đã được ký", "The refusal was signed");
            case ResultReturnedToOneStop e ->
                say("Kết quả đã chuyển về bộ phận một cửa", "The result is back at the one-stop");
            case OriginalsChecked e ->
                e.match()
                        ? say("Bản chính khớp với hồ sơ", "The originals match")
                        : say("Bản chính không khớp với hồ sơ", "The originals differ");
            case ResultDispatched e ->
                say("Kết quả được gửi qua " + e.carrier(), "The result was sent by " + e.carrier());
            case ResultDeliveryFailed e -> say("Không giao được kết quả", "The result could not be delivered");
            case ResultReturned e ->
                say("Kết quả đã đến công dân " + vi(e.channel()), "The result reached the citizen " + en(e.channel()));
            case ServiceNotPerformed e ->
                say("Cơ quan không thực hiện được dịch vụ", "The agency could not perform the service");
            case DeadlineMissed e ->
                say(
                        "Quá hạn " + vi(e.clock()) + " lúc " + when(e.dueAt()),
                        "The time for " + en(e.clock()) + " ran out at " + when(e.dueAt()));
        };
    }

    private String accepted(DossierAccepted e) {
        Instant due = e.appointment().due().dueAt();
        return say(
                "Tiếp nhận hồ sơ, hẹn trả kết quả lúc " + when(due),
                "Accepted; the result is promised for " + when(due));
    }

    private String say(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(WorkingCalendar.ZONE));
    }

    private static String amount(long dong) {
        return String.format(Locale.GERMANY, "%,d", dong);
    }

    private static String vi(Channel channel) {
        return switch (channel) {
            case ONLINE -> "trực tuyến";
            case COUNTER -> "tại bộ phận một cửa";
            case POST -> "qua bưu chính";
        };
    }

    private static String en(Channel channel) {
        return switch (channel) {
            case ONLINE -> "online";
            case COUNTER -> "at the counter";
            case POST -> "by post";
        };
    }

    private static String vi(ReturnChannel channel) {
        return switch (channel) {
            case IN_PERSON -> "trực tiếp";
            case POST -> "qua bưu chính";
            case ONLINE -> "trực tuyến";
        };
    }

    private static String en(ReturnChannel channel) {
        return switch (channel) {
            case IN_PERSON -> "in person";
            case POST -> "by post";
            case ONLINE -> "online";
        };
    }

    private static String vi(ClockName clock) {
        return switch (clock) {
            case INTAKE -> "tiếp nhận";
            case FORWARD -> "chuyển hồ sơ";
            case RESOLUTION -> "giải quyết";
            case SHARE -> "phần việc được giao";
            case CITIZEN -> "bổ sung của công dân";
            case FEE -> "nộp phí, lệ phí";
            case COLLECTION -> "nhận kết quả";
            case APOLOGY_LEAD -> "xin lỗi";
            case OUTAGE -> "gián đoạn";
        };
    }

    private static String en(ClockName clock) {
        return switch (clock) {
            case INTAKE -> "intake";
            case FORWARD -> "forwarding";
            case RESOLUTION -> "resolution";
            case SHARE -> "the share";
            case CITIZEN -> "the citizen";
            case FEE -> "the fee";
            case COLLECTION -> "collection";
            case APOLOGY_LEAD -> "an apology";
            case OUTAGE -> "the outage";
        };
    }
}
