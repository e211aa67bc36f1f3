package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.query.deadlines.HoldingTime;
import vn.dossierledger.api.query.deadlines.HoldingTime.Stretch;
import vn.dossierledger.api.query.deadlines.HoldingTime.Total;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.world.Rules;

/** Who had the ball for every minute: whatever happens in whatever order, the minutes add up to the whole. */
class HoldingTimePropertiesTest {

    private static final String CODE = Told.CODE;
    private static final WorkingCalendar CALENDAR =
            Rules.inForce(Rules.AUTHORITY).calendar();

    /** One step of a random life: how long after the one before, and what; time may stand still or run back a little, as between two nodes. */
    record Step(long nanosLater, int kind) {}

    @Property
    void the_stretches_follow_each_other_and_add_up_to_the_whole(
            @ForAll("steps") @Size(max = 40) List<Step> steps, @ForAll("pauses") long beforeNow) {
        ClocksBody body = Told.submitted("2026-03-02T08:00").body();
        var fold = new ClocksFold();
        Instant at = body.submittedAt;
        for (Step step : steps) {
            at = at.plusNanos(step.nanosLater());
            DossierEvent event = KINDS.get(step.kind()).apply(at);
            body = fold.after(body, new Fact(event, body.version + 1, at));
        }

        HoldingTime time = HoldingTimes.of(body, at.plusNanos(beforeNow), CALENDAR);

        Instant end = time.from();
        for (Stretch stretch : time.stretches()) {
            assertThat(stretch.from()).isEqualTo(end);
            assertThat(stretch.to()).isAfterOrEqualTo(stretch.from());
            end = stretch.to();
        }
        assertThat(end).isEqualTo(time.to());
        assertThat(time.from()).isEqualTo(body.submittedAt);
        assertThat(sum(time.stretches(), Stretch::elapsed))
                .isEqualTo(time.elapsed())
                .isEqualTo(Duration.between(time.from(), time.to()));
        assertThat(sum(time.stretches(), Stretch::working))
                .isEqualTo(time.working())
                .isEqualTo(CALENDAR.workingTime(time.from(), time.to()));
        assertThat(sum(time.totals(), Total::elapsed)).isEqualTo(time.elapsed());
        assertThat(sum(time.totals(), Total::working)).isEqualTo(time.working());
    }

    @Property
    void the_rows_of_the_table_say_the_same(
            @ForAll("steps") @Size(max = 40) List<Step> steps, @ForAll("pauses") long beforeNow) {
        ClocksBody body = Told.submitted("2026-03-02T08:00").body();
        var fold = new ClocksFold();
        Instant at = body.submittedAt;
        for (Step step : steps) {
            at = at.plusNanos(step.nanosLater());
            body = fold.after(body, new Fact(KINDS.get(step.kind()).apply(at), body.version + 1, at));
        }
        Instant now = at.plusNanos(beforeNow).truncatedTo(ChronoUnit.MICROS);
        HoldingTime time = HoldingTimes.of(body, now, CALENDAR);
        long elapsed = 0;
        long working = 0;
        Worked worked = new Worked(CALENDAR);
        for (HoldingRow row : HoldingRow.of(body, CALENDAR)) {
            elapsed += row.elapsed();
            working += row.working();
            if (row.since() != null) {
                elapsed += Math.max(0, Worked.micros(Duration.between(row.since(), now)));
                working += Math.max(0, worked.until(now) - worked.until(row.since()));
            }
        }
        assertThat(Worked.duration(elapsed)).isEqualTo(time.elapsed());
        assertThat(Worked.duration(working)).isEqualTo(time.working());
    }

    private static <T> Duration sum(List<T> parts, Function<T, Duration> time) {
        return parts.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        // Up to more than four days, and up to a second back.
        Arbitrary<Long> later = Arbitraries.longs().between(-1_000_000_000L, 400_000_000_000_000L);
        return later.flatMap(nanos ->
                        Arbitraries.integers().between(0, KINDS.size() - 1).map(kind -> new Step(nanos, kind)))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Long> pauses() {
        return Arbitraries.longs().between(0, 900_000_000_000_000L);
    }

    private static final List<Function<Instant, DossierEvent>> KINDS = List.of(
            at -> new DossierAccepted(
                    CODE,
                    at,
                    Told.LEADER,
                    new SealedPreference(ReturnChannel.POST, null),
                    DossierClocks.appointment(at, Rules.inForce(Rules.AUTHORITY))),
            at -> new DossierDeclined(CODE, at, Told.LEADER, null),
            at -> new SupplementRequested(CODE, at, Told.LEADER, SupplementPhase.INTAKE, List.of(), null, null),
            at -> new SupplementRequested(CODE, at, Told.LEADER, SupplementPhase.PROCESSING, List.of(), null, null),
            at -> new DossierSupplemented(CODE, at, Told.LEADER, SupplementPhase.INTAKE, List.of(), List.of()),
            at -> new DossierSupplemented(CODE, at, Told.LEADER, SupplementPhase.PROCESSING, List.of(), List.of()),
            at -> new FeeRequested(CODE, at, Told.LEADER, List.of(), 1, true),
            at -> new FeePaid(CODE, at, Told.LEADER, 1, null, "x"),
            at -> new DossierForwarded(CODE, at, Told.LEADER, "nghiep-vu", null),
            at -> new DossierForwarded(CODE, at, Told.LEADER, "tu-phap", null),
            at -> new DossierSentBack(CODE, at, Told.LEADER, null),
            at -> new ConsultationRequested(CODE, at, Told.LEADER, 1, "tu-phap", null, null, null),
            at -> new ConsultationAnswered(CODE, at, Told.LEADER, 1, null),
            at -> new CopySentToAgency(CODE, at, Told.LEADER, 1, "camau", null, "00", null, null),
            at -> new AgencyAnswered(CODE, at, Told.LEADER, 1, null),
            at -> new ProposalSubmitted(CODE, at, Told.LEADER, ProposalKind.APPROVE, null, null),
            at -> new ResultSigned(CODE, at, Told.LEADER, null, null),
            at -> new ResultReturnedToOneStop(CODE, at, Told.LEADER),
            at -> new OriginalsChecked(CODE, at, Told.LEADER, false, null),
            at -> new ResultDispatched(CODE, at, Told.LEADER, "post", "1"),
            at -> new ResultDeliveryFailed(CODE, at, Told.LEADER, null),
            at -> new ResultReturned(CODE, at, Told.LEADER, ReturnChannel.POST, null, at.minusSeconds(86_400)),
            at -> new DossierStopped(CODE, at, Told.LEADER, null, "law"),
            at -> new DossierResumed(CODE, at, Told.LEADER, null, "law"),
            at -> new ServiceNotPerformed(CODE, at, Told.LEADER, null),
            at -> new DossierReopened(
                    CODE,
                    at,
                    Told.LEADER,
                    null,
                    "head",
                    null,
                    "nghiep-vu",
                    DossierClocks.appointment(at, Rules.inForce(Rules.AUTHORITY))));
}
