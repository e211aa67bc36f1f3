package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.command.CorrectRecord;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.sealing.Confidential;

/** Somebody answers for what is right, where an earlier event says something wrong. */
final class Correction {

    private Correction() {}

    static RecordCorrected correct(DossierLife life, CorrectRecord command, Desk desk) {
        Standing.seeing(command.by(), life);
        Cited<Set<Role>> correctors = desk.rulesOf(life).policy().content().recordCorrectors();
        String article = correctors.article();
        Actor by = Standing.acting(
                command.by(),
                life,
                article,
                correctors.value().stream().sorted().toList());
        require(EndingRules.whoIsForgottenStaysForgotten(life.ending().erased()));
        Optional<DossierEvent> event = desk.records().event(life.code(), command.event());
        require(CorrectionRules.onlyWhatHappenedIsSetRight(event, command.event()));
        Optional<CorrectableField> field = CorrectableField.of(event.orElseThrow(), command.field());
        require(CorrectionRules.onlyWhatPeopleWroteIsSetRight(field, command.field(), event.orElseThrow(), article));
        require(ReasonRules.aReasonIsGiven(command.reason(), article));
        Confidential before = life.corrections()
                .of(command.event(), command.field())
                .map(last -> desk.records().text(last).orElse(null))
                .orElseGet(() -> field.orElseThrow().says().apply(desk.records()));
        require(CorrectionRules.aCorrectionChangesSomething(before, command.after(), command.field()));
        return new RecordCorrected(
                life.code(),
                desk.now(),
                by,
                command.event(),
                event.orElseThrow().getClass().getSimpleName(),
                command.field(),
                Seals.text(desk, life.sealingKey(), before),
                Seals.text(desk, life.sealingKey(), command.after()),
                Seals.text(desk, life.sealingKey(), command.reason()),
                by.subject());
    }
}
