package vn.dossierledger.query.dossierfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Fact;

/** How a dossier was, and how it was known to be: two times, each on its own. */
class ThenTest {

    private static final String CODE = "H48.12-260302-0001";
    private static final Actor BY = new Actor(Role.ONE_STOP, "onestop", "quangngai", null);

    /** Submitted at 1, forwarded at 2, sent back at 3 which was recorded at 5; the name set right at 4, then again at 6. */
    private static final List<Fact> LIFE = List.of(
            new Fact(submitted(), 0, hour(1)),
            new Fact(new DossierForwarded(CODE, hour(2), BY, "nghiep-vu", null), 1, hour(2)),
            new Fact(corrected(4, "An", "Ân"), 2, hour(4)),
            new Fact(new DossierSentBack(CODE, hour(3), BY, null), 3, hour(5)),
            new Fact(corrected(6, "Ân", "Ẩn"), 4, hour(6)));

    private static Instant hour(int hour) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(hour * 3_600L);
    }

    private static Sealed sealed(String text) {
        return new Sealed("key", text);
    }

    private static DossierSubmitted submitted() {
        return new DossierSubmitted(
                CODE,
                hour(1),
                BY,
                "quangngai",
                "construction-permit",
                1,
                Channel.COUNTER,
                ServiceLevel.LEGACY_4,
                ApplicantKind.CITIZEN,
                sealed("{\"kind\":\"CITIZEN\",\"name\":\"An\",\"personalId\":\"1\"}"),
                Set.of("an"),
                List.of(),
                null,
                null,
                null);
    }

    private static RecordCorrected corrected(int at, String before, String after) {
        return new RecordCorrected(
                CODE,
                hour(at),
                BY,
                0,
                "DossierSubmitted",
                "applicant.name",
                sealed(before),
                sealed(after),
                sealed("ghi nhầm"),
                "x");
    }

    private static Optional<DossierFile> file(Instant at, Instant knownAt) {
        return file(new Then(at, knownAt), LIFE);
    }

    private static Optional<DossierFile> file(Then then, List<Fact> life) {
        Opener opener = text -> Optional.of(text.text());
        return then.of(life, new SetRight(opener)).map(body -> new Reading(opener, body, Language.VI, true).file());
    }

    private static String told(Instant at, Instant knownAt) {
        return file(at, knownAt)
                .map(file -> file.state() + " " + file.applicant().name() + " v" + file.version())
                .orElse("nothing");
    }

    @Test
    void what_had_happened_by_an_instant_as_is_known_now() {
        assertThat(told(hour(1).minusNanos(1), null)).isEqualTo("nothing");
        assertThat(told(hour(1), null)).isEqualTo("SUBMITTED Ẩn v0");
        assertThat(told(hour(2), null)).isEqualTo("IN_PROCESS Ẩn v1");
        assertThat(told(hour(3), null)).isEqualTo("ACCEPTED Ẩn v3");
    }

    @Test
    void what_was_known_at_an_instant() {
        assertThat(told(null, hour(1).minusNanos(1))).isEqualTo("nothing");
        assertThat(told(null, hour(3))).isEqualTo("IN_PROCESS An v1");
        assertThat(told(null, hour(4))).isEqualTo("IN_PROCESS Ân v2");
        assertThat(told(null, hour(5))).isEqualTo("ACCEPTED Ân v3");
        assertThat(told(null, hour(9))).isEqualTo("ACCEPTED Ẩn v4");
    }

    @Test
    void what_had_happened_by_one_instant_as_was_known_at_another() {
        assertThat(told(hour(3), hour(4))).isEqualTo("IN_PROCESS Ân v1");
        assertThat(told(hour(3), hour(5))).isEqualTo("ACCEPTED Ân v3");
        assertThat(told(hour(1), hour(3))).isEqualTo("SUBMITTED An v0");
        assertThat(told(hour(1), hour(0))).isEqualTo("nothing");
    }

    @Test
    void what_was_set_right_stands_beside_what_was_told() {
        DossierFile file = file(hour(1), hour(4)).orElseThrow();

        assertThat(file.corrections()).hasSize(1);
        assertThat(file.corrections().getFirst().before()).isEqualTo("An");
        assertThat(file.corrections().getFirst().after()).isEqualTo("Ân");
        assertThat(file(hour(1), hour(3)).orElseThrow().corrections()).isEmpty();
    }

    @Test
    void whatever_was_set_right_is_shown_right() {
        var rejected =
                new DossierRejected(CODE, hour(2), BY, sealed("thiếu"), new Signature(SignatureKind.HAND, null, null));
        var sent = new ResultDispatched(CODE, hour(3), BY, "VNPost", "1");
        List<Fact> life = List.of(
                new Fact(submitted(), 0, hour(1)),
                new Fact(rejected, 1, hour(2)),
                new Fact(sent, 2, hour(3)),
                new Fact(setRight(1, "reason", "không hợp lệ"), 3, hour(4)),
                new Fact(setRight(2, "trackingNumber", "2"), 4, hour(5)),
                new Fact(setRight(0, "summary", "xin cấp lại"), 5, hour(6)),
                new Fact(setRight(2, "trackingNumber", "3"), 6, hour(7)));

        DossierFile now = file(Then.NOW, life).orElseThrow();

        assertThat(now.outcome().reason()).isEqualTo("không hợp lệ");
        assertThat(now.dispatch().trackingNumber()).isEqualTo("3");
        assertThat(now.summary()).isEqualTo("xin cấp lại");
        assertThat(now.corrections()).hasSize(4);
        DossierFile known = file(new Then(null, hour(5)), life).orElseThrow();
        assertThat(known.dispatch().trackingNumber()).isEqualTo("2");
        assertThat(known.summary()).isNull();
    }

    private static RecordCorrected setRight(long event, String field, String after) {
        return new RecordCorrected(
                CODE, hour(4), BY, event, "any", field, sealed("?"), sealed(after), sealed("ghi nhầm"), "x");
    }

    @Test
    void without_any_limit_it_is_as_it_stands() {
        assertThat(told(null, null)).isEqualTo("ACCEPTED Ẩn v4");
    }
}
