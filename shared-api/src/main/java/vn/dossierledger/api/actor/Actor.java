package vn.dossierledger.api.actor;

/**
 * Who did what an event says, in one role.
 * @param role the role in which this was done
 * @param subject an officer's account, or the keyed pseudonym of a citizen: never a name or a personal ID
 * @param authority the officer's authority id; null for citizens, the clock and officers of no authority
 * @param department the officer's department id; null where there is none
 */
public record Actor(Role role, String subject, String authority, String department) {
    /** The actor of everything that passes of itself when time runs out. */
    public static final Actor THE_CLOCK = new Actor(Role.CLOCK, "clock", null, null);
}
