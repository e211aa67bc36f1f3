package vn.dossierledger.query.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.RefundRule;
import vn.dossierledger.api.query.worklist.WorkTask;

/** What a dossier leaves to be done, and by whom (DOMAIN.md 2, the column "who"). */
final class Tasks {

    private static final Pressing INTAKE = Pressing.by(ClockName.INTAKE);
    private static final Pressing WHOLE = Pressing.by(ClockName.RESOLUTION);

    private final WorkBody body;
    private final PolicyProfile policy;
    private final List<Todo> todos = new ArrayList<>();

    private Tasks(WorkBody body, PolicyProfile policy) {
        this.body = body;
        this.policy = policy;
    }

    static List<Todo> of(WorkBody body, PolicyProfile policy) {
        Tasks tasks = new Tasks(body, policy);
        tasks.byState();
        tasks.paper();
        tasks.money();
        tasks.withdrawal();
        return List.copyOf(tasks.todos);
    }

    private void byState() {
        switch (body.state()) {
            case SUBMITTED -> intake();
            case INTAKE_SUPPLEMENT, SUPPLEMENT ->
                citizen(WorkTask.SUPPLEMENT, body.stateSince, Pressing.by(ClockName.CITIZEN));
            case ACCEPTED -> add(WorkTask.FORWARD, oneStop(), body.stateSince, Pressing.by(ClockName.FORWARD));
            case IN_PROCESS -> process();
            case CO_PROCESSING -> others();
            case AWAITING_DECISION -> decision();
            case RESULT_READY -> result();
            case STOPPED -> stop();
            case FEE_DUE, DECLINED, WITHDRAWN, RETURNED -> {}
        }
    }

    private void intake() {
        boolean good = body.complete && (body.valid || !validityCounts());
        if (body.checkedAt == null) {
            add(WorkTask.CHECK_COMPLETENESS, oneStop(), body.stateSince, INTAKE);
        } else {
            add(good ? WorkTask.ACCEPT : WorkTask.ASK_FOR_SUPPLEMENT, oneStop(), body.checkedAt, INTAKE);
        }
    }

    private boolean validityCounts() {
        return switch (policy.intakeChecks().value()) {
            case COMPLETENESS -> false;
            case VALIDITY, VALIDITY_AND_COMPLETENESS -> true;
        };
    }

    private void process() {
        if (body.supplementProposedAt != null) {
            add(
                    WorkTask.APPROVE_SUPPLEMENT,
                    approver(policy.supplementApprover().value()),
                    body.supplementProposedAt,
                    WHOLE);
        } else if (body.officer == null) {
            add(WorkTask.ASSIGN_OFFICER, head(), body.stateSince, WHOLE);
            add(WorkTask.EXAMINE, Audience.specialists(body.authority, body.department), body.stateSince, WHOLE);
        } else {
            add(WorkTask.EXAMINE, officer(), body.stateSince, WHOLE);
        }
    }

    private void others() {
        for (WorkBody.Question asked : body.questions) {
            todos.add(new Todo(
                    WorkTask.ANSWER_CONSULTATION,
                    asked.number(),
                    Audience.department(body.authority, asked.department()),
                    asked.at(),
                    Pressing.share(HolderKind.DEPARTMENT, asked.number())));
        }
        for (WorkBody.Copy sent : body.copies) {
            boolean here = sent.receivedAt() != null;
            todos.add(new Todo(
                    here ? WorkTask.ANSWER_COPY : WorkTask.RECEIVE_COPY,
                    sent.number(),
                    Audience.agency(sent.authority()),
                    here ? sent.receivedAt() : sent.at(),
                    Pressing.share(HolderKind.AGENCY, sent.number())));
        }
    }

    private void decision() {
        if (body.signedAt != null) {
            add(
                    WorkTask.SEND_TO_ONE_STOP,
                    body.officer == null ? Audience.department(body.authority, body.department) : officer(),
                    body.signedAt,
                    WHOLE);
        } else if (body.proposal == ProposalKind.REFUSE) {
            add(WorkTask.SIGN_REFUSAL, approver(policy.refusalApprover().value()), body.stateSince, WHOLE);
        } else {
            add(WorkTask.SIGN_RESULT, Audience.leader(body.authority), body.stateSince, WHOLE);
        }
    }

    private void result() {
        if (body.failedAt != null) {
            add(WorkTask.DELIVER_AGAIN, oneStop(), body.failedAt, Pressing.NOTHING);
        } else if (body.dispatchedAt != null) {
            add(WorkTask.CONFIRM_DELIVERY, oneStop(), body.dispatchedAt, Pressing.NOTHING);
        } else {
            add(WorkTask.RETURN_RESULT, oneStop(), body.stateSince, Pressing.NOTHING);
            citizen(WorkTask.COLLECT_RESULT, body.stateSince, Pressing.by(ClockName.COLLECTION));
        }
    }

    private void stop() {
        if (body.stoppedAt != null && body.notPerformedAt == null) {
            add(WorkTask.DECIDE_STOP, Audience.leader(body.authority), body.stoppedAt, WHOLE);
        }
        boolean owed = body.notPerformedAt != null && body.paid > body.refunded;
        if (owed && policy.refund().value() == RefundRule.WHEN_NOT_PERFORMED) {
            add(WorkTask.REFUND_FEE, Audience.cashier(body.authority), body.notPerformedAt, Pressing.NOTHING);
        }
    }

    private void paper() {
        if (body.paperPromisedAt != null && goesOn()) {
            add(WorkTask.CONFIRM_PAPER, oneStop(), body.paperPromisedAt, Pressing.NOTHING);
            citizen(WorkTask.SEND_PAPER, body.paperPromisedAt, Pressing.NOTHING);
        }
    }

    private void money() {
        if (body.requested > body.paid && goesOn()) {
            citizen(WorkTask.PAY_FEE, body.feeAt, Pressing.by(ClockName.FEE));
            add(WorkTask.COLLECT_FEE, Audience.cashier(body.authority), body.feeAt, Pressing.by(ClockName.FEE));
        }
    }

    private void withdrawal() {
        boolean stoppedForATime = body.stoppedAt != null && body.notPerformedAt == null;
        if (body.withdrawalAt != null && (goesOn() || stoppedForATime)) {
            add(WorkTask.DECIDE_WITHDRAWAL, oneStop(), body.withdrawalAt, body.policyVersion == null ? INTAKE : WHOLE);
        }
    }

    private boolean goesOn() {
        return body.isOpen() && body.state() != DossierState.STOPPED;
    }

    private Audience oneStop() {
        return Audience.oneStop(body.authority);
    }

    private Audience head() {
        return Audience.head(body.authority, body.department);
    }

    private Audience officer() {
        return Audience.officer(body.authority, body.department, body.officer);
    }

    private Audience approver(Role role) {
        return role == Role.DEPARTMENT_HEAD ? head() : Audience.leader(body.authority);
    }

    private void citizen(WorkTask task, Instant since, Pressing presses) {
        body.owners.forEach(owner -> add(task, Audience.citizen(owner), since, presses));
    }

    private void add(WorkTask task, Audience audience, Instant since, Pressing presses) {
        todos.add(Todo.of(task, audience, since, presses));
    }
}
