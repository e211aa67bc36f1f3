package vn.dossierledger.query.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.deadlines.DossierClockFace;
import vn.dossierledger.api.query.deadlines.FindClocks;
import vn.dossierledger.api.query.deadlines.PreviewClock;
import vn.dossierledger.api.query.deadlines.ShownClock;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.sight.Sight;

/** Answers questions about the clocks of one dossier, and of one that might be. */
class DeadlineQueries {

    private final Clocks clocks;
    private final RulesInForce rules;
    private final Rulebook rulebook;

    DeadlineQueries(Clocks clocks, RulesInForce rules, Rulebook rulebook) {
        this.clocks = clocks;
        this.rules = rules;
        this.rulebook = rulebook;
    }

    @QueryHandler
    Optional<DossierClockFace> answer(FindClocks question) {
        Sight sight = Sight.of(question.caller());
        return clocks.find(question.code())
                .filter(body -> sight.sees(body.owners, body.authority, body.department, body.sharedWith()))
                .map(body -> new DossierClockFace(
                        body.code,
                        body.version,
                        question.now(),
                        DossierClocks.read(body.history, rules.of(body), question.now()).stream()
                                .map(reading -> ShownClocks.of(reading, question.language()))
                                .toList()));
    }

    /** Under the rules in force on the day the clock would start. */
    @QueryHandler
    Optional<ShownClock> answer(PreviewClock question) {
        LocalDate day = question.startedAt().atZone(WorkingCalendar.ZONE).toLocalDate();
        var policy = rulebook.policy(question.authority(), day);
        var procedure = rulebook.procedure(question.authority(), question.procedure(), day);
        if (policy.isEmpty() || procedure.isEmpty()) {
            return Optional.empty();
        }
        var inForce =
                new Rules(policy.get(), procedure.get(), rulebook.calendar(), rulebook.outages(question.authority()));
        return Optional.of(ShownClocks.of(
                DossierClocks.preview(
                        question.clock(), question.startedAt(), question.pauses(), inForce, question.at()),
                question.language()));
    }
}
