package vn.dossierledger.api.query.worklist;

/** What somebody is to do next. Who may do it is decided by the command; this only says for whom it waits. */
public enum WorkTask {
    /** One-stop: look whether the dossier is complete, and valid where the policy says so. */
    CHECK_COMPLETENESS,
    /** One-stop: the certified paper that was promised by post is still to come. */
    CONFIRM_PAPER,
    /** One-stop: something is missing, so ask for it. */
    ASK_FOR_SUPPLEMENT,
    /** One-stop: all is there, so take it in and promise a date. */
    ACCEPT,
    /** One-stop: hand it to a department. */
    FORWARD,
    /** One-stop: the applicant wants it back. */
    DECIDE_WITHDRAWAL,
    /** One-stop: the result is here, give it to the citizen. */
    RETURN_RESULT,
    /** One-stop: the result is with the post; note that it arrived, or that it did not. */
    CONFIRM_DELIVERY,
    /** One-stop: the post could not deliver; send or give it once more. */
    DELIVER_AGAIN,
    /** Head: give it to an officer. */
    ASSIGN_OFFICER,
    /** Department: examine and propose. */
    EXAMINE,
    /** Department: the outcome is signed, send it to the one-stop. */
    SEND_TO_ONE_STOP,
    /** Leader, or head where the policy says so: a department wants to ask the applicant for more. */
    APPROVE_SUPPLEMENT,
    /** Leader: a draft result waits for the signature. */
    SIGN_RESULT,
    /** Leader, or head where the policy says so: a draft refusal waits for the signature. */
    SIGN_REFUSAL,
    /** Leader: the processing stands still by the leader's word. */
    DECIDE_STOP,
    /** Department that was asked. */
    ANSWER_CONSULTATION,
    /** Agency that was sent a copy. */
    RECEIVE_COPY,
    /** Agency that has a copy. */
    ANSWER_COPY,
    /** Cashier: a fee is due. */
    COLLECT_FEE,
    /** Cashier: the service was not performed, and the money is still here. */
    REFUND_FEE,
    /** Citizen: add what was asked for. */
    SUPPLEMENT,
    /** Citizen: send the certified paper. */
    SEND_PAPER,
    /** Citizen: pay. */
    PAY_FEE,
    /** Citizen: the result is ready. */
    COLLECT_RESULT
}
