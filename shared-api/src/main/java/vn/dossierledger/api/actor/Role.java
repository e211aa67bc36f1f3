package vn.dossierledger.api.actor;

/**
 * The actors of DOMAIN.md 2, as the claim {@code roles} of a token names them.
 */
public enum Role {
    /** C: a citizen or an enterprise. */
    CITIZEN,
    /** R: officer of the one-stop shop. */
    ONE_STOP,
    /** S: officer of a department. */
    SPECIALIST,
    /** H: head of a department. */
    DEPARTMENT_HEAD,
    /** L: leader of the authority. */
    LEADER,
    /** F: cashier or payment gateway. */
    CASHIER,
    /** I: inspector. */
    INSPECTOR,
    /** P: reporting staff. */
    REPORTING,
    /** M: administrator. */
    ADMIN,
    /** T: the clock itself; never in a token. */
    CLOCK
}
