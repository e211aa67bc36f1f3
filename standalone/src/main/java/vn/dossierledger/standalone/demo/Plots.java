package vn.dossierledger.standalone.demo;

import static vn.dossierledger.standalone.demo.Step.Act.ACCEPT;
import static vn.dossierledger.standalone.demo.Step.Act.ANSWER_CONSULTATION;
import static vn.dossierledger.standalone.demo.Step.Act.ANSWER_FIRST_COPY;
import static vn.dossierledger.standalone.demo.Step.Act.ANSWER_SECOND_COPY;
import static vn.dossierledger.standalone.demo.Step.Act.APPROVE_SUPPLEMENT;
import static vn.dossierledger.standalone.demo.Step.Act.ASK_BLOCKING_FEE;
import static vn.dossierledger.standalone.demo.Step.Act.ASK_FEE;
import static vn.dossierledger.standalone.demo.Step.Act.ASK_SUPPLEMENT;
import static vn.dossierledger.standalone.demo.Step.Act.ASSIGN;
import static vn.dossierledger.standalone.demo.Step.Act.CHECK_COMPLETE;
import static vn.dossierledger.standalone.demo.Step.Act.CHECK_INCOMPLETE;
import static vn.dossierledger.standalone.demo.Step.Act.CHECK_ORIGINALS;
import static vn.dossierledger.standalone.demo.Step.Act.CONFIRM_PAPER;
import static vn.dossierledger.standalone.demo.Step.Act.CONSULT;
import static vn.dossierledger.standalone.demo.Step.Act.DECLINE;
import static vn.dossierledger.standalone.demo.Step.Act.DISPATCH;
import static vn.dossierledger.standalone.demo.Step.Act.FORWARD;
import static vn.dossierledger.standalone.demo.Step.Act.HAND_BACK;
import static vn.dossierledger.standalone.demo.Step.Act.NOT_PERFORM;
import static vn.dossierledger.standalone.demo.Step.Act.PAY_FEE;
import static vn.dossierledger.standalone.demo.Step.Act.PROPOSE_APPROVAL;
import static vn.dossierledger.standalone.demo.Step.Act.PROPOSE_REFUSAL;
import static vn.dossierledger.standalone.demo.Step.Act.PROPOSE_SUPPLEMENT;
import static vn.dossierledger.standalone.demo.Step.Act.RECEIVE_FIRST_COPY;
import static vn.dossierledger.standalone.demo.Step.Act.RECEIVE_SECOND_COPY;
import static vn.dossierledger.standalone.demo.Step.Act.REFUND;
import static vn.dossierledger.standalone.demo.Step.Act.REJECT;
import static vn.dossierledger.standalone.demo.Step.Act.RETURN;
import static vn.dossierledger.standalone.demo.Step.Act.SEND_BACK;
import static vn.dossierledger.standalone.demo.Step.Act.SEND_FIRST_COPY;
import static vn.dossierledger.standalone.demo.Step.Act.SEND_PROPOSAL_BACK;
import static vn.dossierledger.standalone.demo.Step.Act.SEND_SECOND_COPY;
import static vn.dossierledger.standalone.demo.Step.Act.SIGN;
import static vn.dossierledger.standalone.demo.Step.Act.SUPPLEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.dossierledger.standalone.demo.Step.Act;

/** What can happen to a dossier, as lists of steps. The time that a department takes is told in shares of the procedure's limit. */
final class Plots {

    private static final int HOUR = 60;
    private static final int DAY = 8 * HOUR;

    private final RandomGenerator chance;
    private final boolean fee;
    private final long limit;

    /**
     * @param fee whether the procedure has a fee
     * @param limit of the procedure, in working minutes
     */
    Plots(RandomGenerator chance, boolean fee, long limit) {
        this.chance = chance;
        this.fee = fee;
        this.limit = limit;
    }

    /** A plot by the dice; {@code refundable} where the authority pays back what it did not perform. */
    List<Step> any(boolean refundable) {
        int dice = chance.nextInt(100);
        if (dice < 6) {
            return declined();
        }
        if (dice < 16) {
            return refused();
        }
        if (dice < 20) {
            return notPerformed(refundable);
        }
        return approved(dice < 38, dice >= 90, dice >= 82 && dice < 90);
    }

    /** Others are asked before the draft: another department, and two agencies where there is time for that. */
    List<Step> shared(boolean agencies) {
        List<Step> steps = new ArrayList<>(intake(false, false));
        steps.add(new Step(ASSIGN, HOUR / 2));
        steps.add(new Step(CONSULT, HOUR));
        if (agencies) {
            steps.add(new Step(SEND_FIRST_COPY, 5));
            steps.add(new Step(SEND_SECOND_COPY, 5));
            steps.add(new Step(RECEIVE_FIRST_COPY, HOUR));
            steps.add(new Step(RECEIVE_SECOND_COPY, HOUR));
        }
        steps.add(new Step(ANSWER_CONSULTATION, 2 * HOUR));
        if (agencies) {
            steps.add(new Step(ANSWER_FIRST_COPY, HOUR + chance.nextInt(DAY)));
            steps.add(new Step(ANSWER_SECOND_COPY, HOUR + chance.nextInt(DAY)));
        }
        steps.add(new Step(PROPOSE_APPROVAL, HOUR));
        steps.add(new Step(SIGN, HOUR));
        return ending(steps);
    }

    /** The department asks the applicant for more, and gets it. */
    List<Step> askedByTheDepartment() {
        List<Step> steps = new ArrayList<>(intake(false, false));
        steps.add(new Step(PROPOSE_SUPPLEMENT, 2 * HOUR));
        steps.add(new Step(APPROVE_SUPPLEMENT, HOUR));
        steps.add(new Step(SUPPLEMENT, DAY + chance.nextInt(2 * DAY)));
        steps.add(new Step(PROPOSE_APPROVAL, share(0.3, 0.6)));
        steps.add(new Step(SIGN, HOUR));
        return ending(steps);
    }

    /** Nobody signed digitally: the certified paper comes by post, with the code of the dossier on it. */
    List<Step> provenByPost() {
        List<Step> steps = new ArrayList<>(List.of(new Step(CONFIRM_PAPER, 3 * HOUR)));
        steps.addAll(approved(false, false, false));
        return steps;
    }

    /** The department has it back at the one-stop once, which forwards it again. */
    List<Step> sentBackToTheOneStop() {
        List<Step> steps = new ArrayList<>(intake(false, false));
        steps.add(new Step(SEND_BACK, 2 * HOUR));
        steps.add(new Step(FORWARD, HOUR));
        steps.add(new Step(PROPOSE_APPROVAL, share(0.3, 0.6)));
        steps.add(new Step(SIGN, HOUR));
        return ending(steps);
    }

    /** A plot that stops where some dossier of the demo must be found open. */
    List<Step> upTo(Act last) {
        List<Step> all =
                switch (last) {
                    case ASK_BLOCKING_FEE -> steps(CHECK_COMPLETE, ACCEPT, ASK_BLOCKING_FEE);
                    case ASK_SUPPLEMENT -> steps(CHECK_INCOMPLETE, ASK_SUPPLEMENT);
                    case CONSULT -> shared(false);
                    case RECEIVE_SECOND_COPY -> shared(true);
                    case APPROVE_SUPPLEMENT -> askedByTheDepartment();
                    default -> approved(false, false, false);
                };
        List<Step> some = new ArrayList<>();
        for (Step step : all) {
            some.add(new Step(step.act(), Math.min(step.after(), 2 * HOUR)));
            if (step.act() == last) {
                break;
            }
        }
        return some;
    }

    /** A good end: perhaps supplemented first, perhaps late, perhaps with one draft sent back. */
    private List<Step> approved(boolean supplemented, boolean late, boolean sentBack) {
        List<Step> steps = new ArrayList<>(intake(supplemented, late && chance.nextBoolean()));
        long work = share(late ? 1.15 : 0.3, late ? 1.6 : 0.8);
        if (sentBack) {
            steps.add(new Step(PROPOSE_APPROVAL, work / 2));
            steps.add(new Step(SEND_PROPOSAL_BACK, HOUR));
            steps.add(new Step(PROPOSE_APPROVAL, work / 2));
        } else {
            steps.add(new Step(PROPOSE_APPROVAL, work));
        }
        steps.add(new Step(SIGN, HOUR + chance.nextInt(2 * HOUR)));
        return ending(steps);
    }

    private List<Step> refused() {
        List<Step> steps = new ArrayList<>(intake(false, false));
        steps.add(new Step(PROPOSE_REFUSAL, share(0.3, 0.7)));
        steps.add(new Step(REJECT, HOUR));
        return ending(steps);
    }

    private List<Step> declined() {
        return steps(CHECK_COMPLETE, DECLINE);
    }

    private List<Step> notPerformed(boolean refundable) {
        List<Step> steps = new ArrayList<>(intake(false, false));
        steps.add(new Step(NOT_PERFORM, share(0.5, 1.3)));
        if (fee && refundable) {
            steps.add(new Step(REFUND, DAY));
        }
        return steps;
    }

    private List<Step> intake(boolean supplemented, boolean forwardedLate) {
        List<Step> steps = new ArrayList<>();
        if (supplemented) {
            steps.add(new Step(CHECK_INCOMPLETE, HOUR));
            steps.add(new Step(ASK_SUPPLEMENT, 15));
            steps.add(new Step(SUPPLEMENT, DAY + chance.nextInt(3 * DAY)));
        }
        steps.add(new Step(CHECK_COMPLETE, 20 + chance.nextInt(3 * HOUR)));
        steps.add(new Step(ACCEPT, 15));
        if (fee) {
            steps.add(new Step(ASK_FEE, 5));
            steps.add(new Step(PAY_FEE, 10 + chance.nextInt(HOUR)));
        }
        steps.add(new Step(FORWARD, forwardedLate ? DAY : 30 + chance.nextInt(HOUR)));
        return steps;
    }

    private List<Step> ending(List<Step> steps) {
        steps.add(new Step(HAND_BACK, HOUR));
        steps.add(new Step(CHECK_ORIGINALS, DAY + chance.nextInt(2 * DAY)));
        steps.add(new Step(DISPATCH, 5));
        steps.add(new Step(RETURN, 10 + chance.nextInt(DAY)));
        return steps;
    }

    private List<Step> steps(Act... acts) {
        return List.of(acts).stream()
                .map(act -> new Step(act, 20 + chance.nextInt(HOUR)))
                .toList();
    }

    private long share(double least, double most) {
        return Math.round(limit * chance.nextDouble(least, most));
    }
}
