package vn.dossierledger.query.dossierfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.query.Language;

class SentencesTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor CLOCK = Actor.THE_CLOCK;

    private static String vi(DossierEvent event) {
        return new Sentences(Language.VI).of(event);
    }

    private static String en(DossierEvent event) {
        return new Sentences(Language.EN).of(event);
    }

    @Test
    void says_money_as_people_write_it() {
        var fee =
                new FeeRequested("c", AT, CLOCK, List.of(new FeeItem(FeeKind.PHI, "Phí", 1_200_000)), 1_200_000, true);
        assertThat(vi(fee)).isEqualTo("Yêu cầu nộp 1.200.000 đồng");
        assertThat(en(fee)).isEqualTo("Asked for a fee of 1.200.000 đồng");
    }

    @Test
    void says_moments_on_the_clock_of_the_country() {
        var missed = new DeadlineMissed("c", AT, CLOCK, ClockName.FORWARD, AT, "QN 11.4", Holder.ONE_STOP);
        assertThat(vi(missed)).isEqualTo("Quá hạn chuyển hồ sơ lúc 08:00 02/03/2026");
        assertThat(en(missed)).isEqualTo("The time for forwarding ran out at 08:00 02/03/2026");
    }

    @Test
    void says_how_and_by_which_article() {
        assertThat(vi(new ResultReturned("c", AT, CLOCK, ReturnChannel.POST, null, AT)))
                .isEqualTo("Kết quả đã đến công dân qua bưu chính");
        assertThat(en(new FeeRefunded("c", AT, CLOCK, 5_000, null, "QN 8.2.c", null)))
                .isEqualTo("5.000 đồng were refunded (QN 8.2.c)");
        assertThat(en(new OriginalsChecked("c", AT, CLOCK, false, null))).isEqualTo("The originals differ");
    }

    @Test
    void says_who_is_asked_and_until_when() {
        var due = new Due(AT, false, List.of(), "2026v1");
        var asked = new ConsultationRequested("c", AT, CLOCK, 2, "tu-phap", null, null, due);
        assertThat(vi(asked)).isEqualTo("Lấy ý kiến phòng tu-phap (phối hợp số 2), trả lời trước 08:00 02/03/2026");
        assertThat(en(asked))
                .isEqualTo("Department tu-phap was asked (consultation 2), to be answered by 08:00 02/03/2026");
    }

    @Test
    void says_a_moved_date_with_the_one_before() {
        var later = AT.plusSeconds(86_400);
        assertThat(en(new ApologyIssued("c", AT, CLOCK, null, AT, later, null)))
                .isEqualTo("Apologised; promised for 08:00 03/03/2026 in place of 08:00 02/03/2026");
        assertThat(vi(new DeadlineExtended("c", AT, CLOCK, AT, later, "Luật Đất đai")))
                .isEqualTo("Gia hạn giải quyết từ 08:00 02/03/2026 đến 08:00 03/03/2026, căn cứ Luật Đất đai");
        var warned = new DeadlineWarned(
                "c", AT, CLOCK, ClockName.RESOLUTION, AT, later, TimeLimit.of("1.0", LimitUnit.WORKING_DAYS), "", null);
        assertThat(vi(warned)).isEqualTo("Còn 1 ngày làm việc là hết hạn giải quyết lúc 08:00 03/03/2026");
    }
}
