package vn.dossierledger.api.clock;

/**
 * The clocks of DOMAIN.md 4.
 */
public enum ClockName {
    /** K1: from submission until accepted, supplement asked or declined. */
    INTAKE,
    /** K2: from acceptance until forwarded to the department. */
    FORWARD,
    /** K3: from acceptance until the result is back at the one-stop (or signed, per policy): the appointment. */
    RESOLUTION,
    /** K4: the share of one department or agency. */
    SHARE,
    /** K5: waiting for the citizen. */
    CITIZEN,
    /** K6: waiting for the fee. */
    FEE,
    /** K7: waiting for collection; never makes the agency late. */
    COLLECTION,
    /** K8: an apology must lead the end of K3; missed only where K3 was missed and nobody had apologised in time. */
    APOLOGY_LEAD,
    /** K9: an outage of the system. */
    OUTAGE
}
