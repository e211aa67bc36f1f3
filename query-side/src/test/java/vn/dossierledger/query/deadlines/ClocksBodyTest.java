package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.ViewJson;

class ClocksBodyTest {

    private static final String CODE = "H48.12-260302-0001";
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor BY = Actor.THE_CLOCK;
    private static final TimeLimit LIMIT = TimeLimit.of("5", LimitUnit.WORKING_DAYS);

    private static ClocksBody body() {
        var fold = new ClocksFold();
        var submitted = new DossierSubmitted(
                CODE, AT, BY, "quangngai", "x", 1, null, null, null, null, Set.of("an"), List.of(), null, null, null);
        var promise = new Appointment(LIMIT, new Due(AT, false, List.of(), "2026v1"), "sample", 1, 1);
        ClocksBody body = fold.begin(submitted, new Fact(submitted, 0, AT));
        List<DossierEvent> facts = List.of(
                new DossierAccepted(CODE, AT, BY, null, promise),
                new DossierForwarded(CODE, AT, BY, "nghiep-vu", null),
                new ConsultationRequested(CODE, AT, BY, 1, "tu-phap", null, LIMIT, null),
                new CopySentToAgency(CODE, AT, BY, 1, "camau", null, "hash", null, null),
                new DeadlineExtended(CODE, AT, BY, AT, AT.plusSeconds(60), "law"),
                new DossierStopped(CODE, AT, BY, null, "law"));
        for (int i = 0; i < facts.size(); i++) {
            body = fold.after(body, new Fact(facts.get(i), i + 1L, AT));
        }
        return body;
    }

    @Test
    void is_read_as_it_was_written() {
        ClocksBody read = ViewJson.MAPPER.readValue(ViewJson.MAPPER.writeValueAsBytes(body()), ClocksBody.class);
        assertThat(read).usingRecursiveComparison().isEqualTo(body());
    }

    @Test
    void knows_who_was_asked_to_co_process() {
        assertThat(body().sharedWith()).containsExactlyInAnyOrder("quangngai/tu-phap", "camau");
    }
}
