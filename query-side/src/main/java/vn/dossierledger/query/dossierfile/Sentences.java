package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.CertifiedPaperReceived;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ResultUncollected;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.query.Language;

/** An event as a sentence, for people. Holds nothing of a person. */
final class Sentences {

    private final Words words;

    Sentences(Language language) {
        this.words = new Words(language);
    }

    String of(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e ->
                say("Hồ sơ được nộp " + words.of(e.channel()), "The dossier was submitted " + words.of(e.channel()));
            case CompletenessChecked e -> checked(e);
            case SupplementRequested e ->
                say(
                        "Yêu cầu bổ sung " + e.items().size() + " thành phần hồ sơ" + until(e.respondBy()),
                        "Asked to supplement " + e.items().size() + " component(s)" + until(e.respondBy()));
            case DossierSupplemented e ->
                say(
                        "Hồ sơ được bổ sung " + e.components().size() + " thành phần, giải trình "
                                + e.explanations().size() + " thành phần",
                        "The dossier was supplemented: " + e.components().size() + " component(s) added, "
                                + e.explanations().size() + " explained");
            case DossierDeclined e -> say("Từ chối tiếp nhận hồ sơ", "Intake was declined");
            case DossierAccepted e -> accepted(e);
            case FeeRequested e ->
                say(
                        "Yêu cầu nộp " + Words.amount(e.total()) + " đồng",
                        "Asked for a fee of " + Words.amount(e.total()) + " đồng");
            case FeePaid e ->
                say(
                        "Đã nộp " + Words.amount(e.amount()) + " đồng " + words.of(e.method()),
                        Words.amount(e.amount()) + " đồng were paid " + words.of(e.method()));
            case FeeRefunded e ->
                say(
                        "Hoàn trả " + Words.amount(e.amount()) + " đồng (" + e.article() + ")",
                        Words.amount(e.amount()) + " đồng were refunded (" + e.article() + ")");
            case DossierForwarded e ->
                say("Chuyển hồ sơ đến phòng " + e.department(), "Forwarded to department " + e.department());
            case ProposalSubmitted e ->
                e.kind() == ProposalKind.APPROVE
                        ? say("Trình lãnh đạo dự thảo kết quả", "A draft result is before the leader")
                        : say("Trình lãnh đạo dự thảo từ chối", "A draft refusal is before the leader");
            case ProposalSentBack e -> say("Lãnh đạo trả lại dự thảo", "The leader sent the draft back");
            case ResultSigned e ->
                say(
                        "Kết quả đã được ký" + (e.resultNumber() == null ? "" : ", số " + e.resultNumber()),
                        "The result was signed" + (e.resultNumber() == null ? "" : ", number " + e.resultNumber()));
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
                say(
                        "Kết quả đã đến công dân " + words.of(e.channel()),
                        "The result reached the citizen " + words.of(e.channel()));
            case ServiceNotPerformed e ->
                say("Cơ quan không thực hiện được dịch vụ", "The agency could not perform the service");
            case CertifiedPaperReceived e ->
                say(
                        "Đã nhận bản chứng thực gửi qua bưu điện lúc " + Words.when(e.receivedAt()),
                        "The certified paper came by post at " + Words.when(e.receivedAt()));
            case OfficerAssigned e ->
                say(
                        "Phân công cán bộ của phòng " + e.department(),
                        "An officer of department " + e.department() + " has it");
            case DossierSentBack e ->
                say(
                        "Phòng chuyên môn chuyển trả hồ sơ về bộ phận một cửa",
                        "The department sent it back to the one-stop");
            case ConsultationRequested e ->
                say(
                        "Lấy ý kiến phòng " + e.department() + " (phối hợp số " + e.consultation() + ")"
                                + until(e.due()),
                        "Department " + e.department() + " was asked (consultation " + e.consultation() + ")"
                                + until(e.due()));
            case ConsultationAnswered e ->
                say(
                        "Đã có ý kiến trả lời yêu cầu phối hợp số " + e.consultation(),
                        "Consultation " + e.consultation() + " was answered");
            case CopySentToAgency e ->
                say(
                        "Gửi bản sao hồ sơ số " + e.copy() + " đến cơ quan " + e.authority() + until(e.due()),
                        "Copy " + e.copy() + " was sent to authority " + e.authority() + until(e.due()));
            case CopyReceivedByAgency e ->
                say("Cơ quan phối hợp đã nhận bản sao số " + e.copy(), "The agency has received copy " + e.copy());
            case AgencyAnswered e ->
                say("Cơ quan phối hợp đã trả lời bản sao số " + e.copy(), "The agency has answered copy " + e.copy());
            case SupplementProposed e ->
                say(
                        "Phòng chuyên môn đề xuất bổ sung " + e.items().size() + " thành phần hồ sơ",
                        "The department proposes to ask for " + e.items().size() + " component(s)");
            case SupplementLapsed e ->
                say(
                        "Hết thời hạn bổ sung hồ sơ lúc " + Words.when(e.dueAt()) + " (" + e.article() + ")",
                        "The time for the supplement ran out at " + Words.when(e.dueAt()) + " (" + e.article() + ")");
            case WithdrawalRequested e -> say("Chủ hồ sơ yêu cầu rút hồ sơ", "The applicant wants the dossier back");
            case DossierWithdrawn e -> say("Hồ sơ được rút theo yêu cầu", "The dossier was withdrawn");
            case WithdrawalRefused e -> say("Không đồng ý cho rút hồ sơ", "The withdrawal was refused");
            case DossierStopped e ->
                say(
                        "Tạm dừng giải quyết hồ sơ, căn cứ " + e.legalBasis(),
                        "The processing was stopped under " + e.legalBasis());
            case DossierResumed e ->
                say(
                        "Tiếp tục giải quyết hồ sơ, căn cứ " + e.legalBasis(),
                        "The processing goes on under " + e.legalBasis());
            case ApologyIssued e ->
                say(
                        "Xin lỗi và hẹn lại từ " + Words.when(e.oldDueAt()) + " đến " + Words.when(e.newDueAt()),
                        "Apologised; promised for " + Words.when(e.newDueAt()) + " in place of "
                                + Words.when(e.oldDueAt()));
            case DeadlineExtended e ->
                say(
                        "Gia hạn giải quyết từ " + Words.when(e.oldDueAt()) + " đến " + Words.when(e.newDueAt())
                                + ", căn cứ " + e.legalBasis(),
                        "The end was moved from " + Words.when(e.oldDueAt()) + " to " + Words.when(e.newDueAt())
                                + " under " + e.legalBasis());
            case DeadlineWarned e ->
                say(
                        "Còn " + words.of(e.threshold()) + " là hết hạn " + words.of(e.clock()) + " lúc "
                                + Words.when(e.dueAt()),
                        "The time for " + words.of(e.clock()) + " runs out in " + words.of(e.threshold()) + ", at "
                                + Words.when(e.dueAt()));
            case ResultUncollected e ->
                say(
                        "Quá hạn nhận kết quả lúc " + Words.when(e.dueAt()) + " mà chưa có người nhận",
                        "Nobody came for the result by " + Words.when(e.dueAt()));
            case RecordCorrected e ->
                say(
                        "Đính chính " + words.field(e.field()) + " đã ghi ở sự kiện số " + e.event(),
                        "Set right: " + words.field(e.field()) + ", as event " + e.event() + " told it");
            case DossierReopened e ->
                say(
                        "Mở lại hồ sơ (trước đó: " + words.of(e.outcome()) + "), hẹn trả kết quả lúc "
                                + Words.when(e.appointment().due().dueAt()),
                        "Reopened (it was " + words.of(e.outcome()) + "); the result is promised for "
                                + Words.when(e.appointment().due().dueAt()));
            case PersonalDataErased e ->
                say(
                        "Đã xoá dữ liệu cá nhân của chủ hồ sơ, căn cứ " + e.legalBasis(),
                        "The applicant's data was erased under " + e.legalBasis());
            case AppointmentRecomputed e -> recomputed(e);
            case DeadlineMissed e ->
                say(
                        "Quá hạn " + words.of(e.clock()) + " lúc " + Words.when(e.dueAt()),
                        "The time for " + words.of(e.clock()) + " ran out at " + Words.when(e.dueAt()));
        };
    }

    private String accepted(DossierAccepted e) {
        Instant due = e.appointment().due().dueAt();
        return say(
                "Tiếp nhận hồ sơ, hẹn trả kết quả lúc " + Words.when(due),
                "Accepted; the result is promised for " + Words.when(due));
    }

    /** While a pause leaves the end open, the calendar moves what was promised and no end yet. */
    private String recomputed(AppointmentRecomputed e) {
        Instant now = e.appointment().due().dueAt();
        String calendar = e.calendarYear() + "v" + e.calendarVersion();
        return e.dueBefore() == null || e.dueAfter() == null
                ? say(
                        "Tính lại ngày hẹn theo lịch " + calendar + ": " + Words.when(now)
                                + ", chưa kể thời gian tạm dừng",
                        "Calendar " + calendar + ": counted again, " + Words.when(now) + " and whatever the pause adds")
                : say(
                        "Tính lại ngày hẹn theo lịch " + calendar + ": từ " + Words.when(e.dueBefore()) + " thành "
                                + Words.when(e.dueAfter()),
                        "Calendar " + calendar + ": the end moved from " + Words.when(e.dueBefore()) + " to "
                                + Words.when(e.dueAfter()));
    }

    private String checked(CompletenessChecked e) {
        if (!e.complete()) {
            return say("Đã kiểm tra: thành phần hồ sơ chưa đầy đủ", "Checked: the dossier is not complete");
        }
        return e.valid()
                ? say("Đã kiểm tra: thành phần hồ sơ đầy đủ", "Checked: the dossier is complete")
                : say(
                        "Đã kiểm tra: thành phần hồ sơ đầy đủ nhưng chưa hợp lệ",
                        "Checked: the dossier is complete, but not all of it is valid");
    }

    private String until(Due dueOrNull) {
        return until(dueOrNull == null ? null : dueOrNull.dueAt());
    }

    private String until(Instant endOrNull) {
        return endOrNull == null
                ? ""
                : say(", trả lời trước " + Words.when(endOrNull), ", to be answered by " + Words.when(endOrNull));
    }

    private String say(String vietnamese, String english) {
        return words.say(vietnamese, english);
    }
}
