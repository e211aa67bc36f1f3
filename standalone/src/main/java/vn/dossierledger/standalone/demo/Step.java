package vn.dossierledger.standalone.demo;

/**
 * One act of a story.
 *
 * @param act what is done
 * @param after working minutes since the act before
 */
record Step(Act act, long after) {

    /** What can be done to a dossier of the demo; each is one command. */
    enum Act {
        CONFIRM_PAPER,
        CHECK_COMPLETE,
        CHECK_INCOMPLETE,
        ASK_SUPPLEMENT,
        SUPPLEMENT,
        DECLINE,
        ACCEPT,
        ASK_FEE,
        ASK_BLOCKING_FEE,
        PAY_FEE,
        FORWARD,
        SEND_BACK,
        ASSIGN,
        CONSULT,
        ANSWER_CONSULTATION,
        SEND_FIRST_COPY,
        SEND_SECOND_COPY,
        RECEIVE_FIRST_COPY,
        RECEIVE_SECOND_COPY,
        ANSWER_FIRST_COPY,
        ANSWER_SECOND_COPY,
        PROPOSE_SUPPLEMENT,
        APPROVE_SUPPLEMENT,
        PROPOSE_APPROVAL,
        PROPOSE_REFUSAL,
        SEND_PROPOSAL_BACK,
        SIGN,
        REJECT,
        HAND_BACK,
        CHECK_ORIGINALS,
        DISPATCH,
        RETURN,
        NOT_PERFORM,
        REFUND
    }
}
