package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.AnswerConsultation;
import vn.dossierledger.api.dossier.command.AnswerCopy;
import vn.dossierledger.api.dossier.command.ReceiveCopy;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.command.SendCopyToAgency;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.CopyUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** The department that leads asks other departments and other agencies; they answer. The whole time limit runs on. */
final class Shares {

    private Shares() {}

    static ConsultationRequested consult(DossierLife life, RequestConsultation command, Desk desk) {
        Actor by = Standing.ofAnyDepartment(command.by(), life, desk, Role.SPECIALIST);
        Rules rules = requireLead(life, by, desk);
        Instant now = desk.now();
        require(DecisionRules.aDossierGoesToADepartmentOfTheAuthority(
                command.department(), desk.authorityOf(life, now)));
        require(CoProcessingRules.aDepartmentDoesNotConsultItself(command.department(), life.department()));
        return new ConsultationRequested(
                life.code(),
                now,
                by,
                life.coProcessing().nextConsultation(),
                command.department(),
                Seals.text(desk, life.sealingKey(), command.question()),
                command.within(),
                due(life, command.within(), now, rules));
    }

    static ConsultationAnswered answer(DossierLife life, AnswerConsultation command, Desk desk) {
        Actor by = Standing.ofAnyDepartment(command.by(), life, desk, Role.SPECIALIST, Role.DEPARTMENT_HEAD);
        CoProcessing shares = life.coProcessing();
        shares.consultation(command.consultation())
                .ifPresent(asked ->
                        require(CoProcessingRules.onlyTheDepartmentThatWasAskedAnswers(by, asked.department())));
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.CO_PROCESSING));
        require(CoProcessingRules.aConsultationIsAnsweredOnce(shares, command.consultation()));
        return new ConsultationAnswered(
                life.code(),
                desk.now(),
                by,
                command.consultation(),
                Seals.text(desk, life.sealingKey(), command.answer()));
    }

    static CopySentToAgency send(DossierLife life, SendCopyToAgency command, Desk desk) {
        Actor by = Standing.ofAnyDepartment(command.by(), life, desk, Role.ONE_STOP, Role.SPECIALIST);
        Rules rules = requireLead(life, by, desk);
        Instant now = desk.now();
        String agency = desk.authority(command.authority(), now)
                .orElseThrow(() -> new Rejected(new AuthorityUnknown(command.authority())))
                .authority();
        Set<String> registered = rules.procedure().content().agencies().stream()
                .filter(each -> desk.authority(each, now).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        require(CoProcessingRules.aCopyGoesToAnotherAgencyOfTheProcedure(agency, life.authority(), registered));
        return new CopySentToAgency(
                life.code(),
                now,
                by,
                life.coProcessing().nextCopy(),
                agency,
                Seals.text(desk, life.sealingKey(), command.request()),
                ContentHash.of(life.hashes()),
                command.within(),
                due(life, command.within(), now, rules));
    }

    static CopyReceivedByAgency receive(DossierLife life, ReceiveCopy command, Desk desk) {
        CoProcessing.AgencyCopy copy = copyOf(life, command.copy(), command.by());
        Actor by = Standing.ofTheAgency(command.by(), life, desk, copy.authority());
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.CO_PROCESSING));
        require(CoProcessingRules.aCopyIsAnsweredOnce(life.coProcessing(), copy.number()));
        require(CoProcessingRules.aCopyIsReceivedOnce(copy));
        return new CopyReceivedByAgency(life.code(), desk.now(), by, copy.number());
    }

    static AgencyAnswered answer(DossierLife life, AnswerCopy command, Desk desk) {
        CoProcessing.AgencyCopy copy = copyOf(life, command.copy(), command.by());
        Actor by = Standing.ofTheAgency(command.by(), life, desk, copy.authority());
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.CO_PROCESSING));
        require(CoProcessingRules.aCopyIsAnsweredOnce(life.coProcessing(), copy.number()));
        require(CoProcessingRules.aCopyIsAnsweredAfterItsReceipt(copy));
        return new AgencyAnswered(
                life.code(), desk.now(), by, copy.number(), Seals.text(desk, life.sealingKey(), command.answer()));
    }

    private static Rules requireLead(DossierLife life, Actor by, Desk desk) {
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS, DossierState.CO_PROCESSING));
        Rules rules = desk.rulesOf(life);
        String article = Articles.of(rules.policy().content(), life).coProcessing();
        require(CoProcessingRules.onlyTheLeadInvolvesOthers(by, life.department(), article));
        return rules;
    }

    /** Who may not know of the dossier learns nothing of its copies. */
    private static CoProcessing.AgencyCopy copyOf(DossierLife life, int number, Caller caller) {
        Standing.seeing(caller, life);
        return life.coProcessing().copy(number).orElseThrow(() -> new Rejected(new CopyUnknown(number)));
    }

    /** Null where no time is given: such a share has no end of its own. */
    private static Due due(DossierLife life, TimeLimit within, Instant now, Rules rules) {
        if (within == null) {
            return null;
        }
        Due due = DossierClocks.due(now, within, rules.calendar());
        Instant appointment = DossierClocks.latest(ClockName.RESOLUTION, life.clocks(), rules, now)
                .map(ClockReading::dueAt)
                .orElse(null);
        require(CoProcessingRules.aShareEndsWithinTheWhole(
                due.dueAt(), appointment, rules.policy().content().sharesWithinTheWhole()));
        return due;
    }
}
