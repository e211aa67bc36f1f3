package vn.dossierledger.query.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.query.deadlines.AskWhatIf;
import vn.dossierledger.api.query.deadlines.WhatIf;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Another policy over the same history. A question, though it has a body: nothing is changed anywhere. */
@RestController
class WhatIfAsking {

    private final Questions questions;
    private final Clock clock;

    WhatIfAsking(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @PostMapping("/api/v1/deadlines/what-if")
    @FromReadModel(ProcessorName.DEADLINES)
    WhatIf ask(Caller caller, @RequestBody @Valid Body body) {
        Inspectors.only(caller);
        Readers.onlyOf(caller, body.authority());
        Instant from = Parameters.from("/from", body.from());
        Instant to = Parameters.until("/to", body.to());
        if (!from.isBefore(to)) {
            throw Parameters.invalid("/to", "invalid");
        }
        if ((body.policy() == null) == (body.policyVersion() == null)) {
            throw Parameters.invalid("/policy", "either-cells-or-a-version");
        }
        return questions.ask(
                new AskWhatIf(
                        caller,
                        body.authority(),
                        from,
                        to,
                        body.policy() == null ? null : body.policy().cells(),
                        body.policyVersion(),
                        comparable(body.clock()),
                        clock.instant()),
                WhatIf.class);
    }

    private static ClockName comparable(ClockName name) {
        return switch (name) {
            case null -> null;
            case INTAKE, FORWARD, RESOLUTION, SHARE -> name;
            case CITIZEN, FEE, COLLECTION, APOLOGY_LEAD, OUTAGE ->
                throw new ProblemException(
                        Obstacle.INVALID_INPUT,
                        List.of(new Fault("/clock", "not-one-of", List.of("INTAKE, FORWARD, RESOLUTION, SHARE"))));
        };
    }

    /**
     * What is asked.
     *
     * @param from submitted on this day or later, Asia/Ho_Chi_Minh, or an instant
     * @param to submitted on this day or earlier, or before an instant
     * @param policy the cells that are to be different; null with {@code policyVersion}
     * @param policyVersion a version of the authority's policy; null with {@code policy}
     * @param clock nullable: all clocks of the agency
     */
    record Body(
            @NotBlank @Size(max = 100) String authority,
            @NotBlank @Size(max = 40) String from,
            @NotBlank @Size(max = 40) String to,
            @Valid WhatIfCells policy,
            @Positive Integer policyVersion,
            ClockName clock) {}
}
