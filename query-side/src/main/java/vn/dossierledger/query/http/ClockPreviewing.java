package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.query.deadlines.PreviewClock;
import vn.dossierledger.api.query.deadlines.ShownClock;
import vn.dossierledger.clocks.BeyondCalendar;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/** When may a result be expected? For everybody, without a token. */
@RestController
class ClockPreviewing {

    private final Questions questions;
    private final Clock clock;

    ClockPreviewing(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @PostMapping("/api/v1/clocks/preview")
    ShownClock preview(@RequestBody @Valid Body body, HttpServletRequest request) {
        Parameters.inRange("/startedAt", body.startedAt());
        Instant at = body.at() == null ? clock.instant() : Parameters.inRange("/at", body.at());
        PreviewClock question = new PreviewClock(
                body.authority(),
                body.procedure(),
                previewable(body.clock()),
                body.startedAt(),
                pauses(body.pauses()),
                at,
                Readers.language(request));
        try {
            return questions.find(question, ShownClock.class);
        } catch (BeyondCalendar endsLater) {
            throw Parameters.invalid("/startedAt", "not-a-time");
        }
    }

    private static ClockName previewable(ClockName name) {
        return switch (name) {
            case INTAKE, FORWARD, RESOLUTION -> name;
            case SHARE, CITIZEN, FEE, COLLECTION, APOLOGY_LEAD, OUTAGE ->
                throw new ProblemException(
                        Obstacle.INVALID_INPUT,
                        List.of(new Fault("/clock", "not-one-of", List.of("INTAKE, FORWARD, RESOLUTION"))));
        };
    }

    private static List<Pause> pauses(List<BodyPause> given) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < (given == null ? 0 : given.size()); i++) {
            BodyPause pause = given.get(i);
            Parameters.inRange("/pauses/" + i + "/from", pause.from());
            if (pause.to() != null) {
                Parameters.inRange("/pauses/" + i + "/to", pause.to());
                if (pause.to().isBefore(pause.from())) {
                    throw Parameters.invalid("/pauses/" + i + "/to", "not-a-time");
                }
            }
            pauses.add(new Pause(pause.from(), pause.to()));
        }
        return pauses;
    }

    /**
     * What is asked.
     *
     * @param pauses nullable
     * @param at when the clock is read; now when it is not given
     */
    record Body(
            @NotBlank @Size(max = 100) String authority,
            @NotBlank @Size(max = 100) String procedure,
            @NotNull ClockName clock,
            @NotNull Instant startedAt,
            @Size(max = 50) List<@Valid @NotNull BodyPause> pauses,
            Instant at) {}

    /** A stretch in which the clock stands still; {@code to} is null while it lasts. */
    record BodyPause(@NotNull Instant from, Instant to) {}
}
