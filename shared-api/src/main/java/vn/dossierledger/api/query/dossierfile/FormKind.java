package vn.dossierledger.api.query.dossierfile;

/** What goes out to an applicant in writing, be it an e-notice or a sheet of paper. */
public enum FormKind {
    /** The dossier is here and has its code (DQ 3.3). */
    ACKNOWLEDGEMENT,
    /** Taken in: when the result may be expected, what to bring, the fee (DQ 4.3.a; QN 11.3; BT 8.2.b; CM 12.3). */
    RECEIPT_WITH_APPOINTMENT,
    /** What is missing, and why (DQ 4.3.a; QN 11.2, 12.2; BT 8.2.c; CM 12.2, 13.2). */
    REQUEST_FOR_SUPPLEMENT,
    /** Not taken in, and why (BT 8.2.c). */
    REFUSAL_OF_INTAKE,
    /** The time for the supplement ran out. */
    NOTICE_OF_LAPSE,
    /** What is to be paid (DQ 4.3.c; QN 7; BT 8.4; CM 8). */
    FEE_NOTICE,
    /** What was paid. */
    FEE_RECEIPT,
    /** What went back (QN 8.2.c; CM 9.2.c). */
    REFUND_NOTICE,
    /** Late, by whose fault, and the new date. */
    APOLOGY,
    /** The end was moved by law. */
    NOTICE_OF_EXTENSION,
    /** The calendar changed, and with it the promised date; or a reopened dossier has a new one. */
    NEW_APPOINTMENT,
    /** Stopped by the leader, under a law. */
    NOTICE_OF_STOP,
    /** Going on after a stop. */
    NOTICE_OF_RESUMPTION,
    /** The refusal, with its reason (DQ 4.3.b; QN 12.2; CM 13.2). */
    REFUSAL,
    /** The result is at the one-stop (DQ 4.3.b; QN 12.1.b; BT 8.3.c; CM 13.1.b). */
    NOTICE_OF_RESULT,
    /** The result is on its way by post (DQ 4.3.c; QN 8.2.b; BT 8.4.b; CM 9.2.b). */
    NOTICE_OF_DISPATCH,
    /** Nobody has come for the result (QN 8.2.c; CM 9.2.c). */
    REMINDER_TO_COLLECT,
    /** The result was handed over. */
    HAND_OVER_RECORD,
    /** The agency could not perform the service (QN 8.2.c; CM 9.2.c). */
    NOTICE_OF_NON_PERFORMANCE,
    /** The dossier goes back as its applicant wished. */
    NOTICE_OF_WITHDRAWAL,
    /** The dossier does not go back, and why. */
    REFUSAL_OF_WITHDRAWAL,
    /** What the record says wrong, and what is right (DQ 7.3; QN 4.3; CM 5.3). */
    NOTICE_OF_CORRECTION
}
