package vn.dossierledger.api.actor;

import java.util.Set;

/**
 * Who asks for something, read from a token. A caller may hold several roles; an event remembers the one that was
 * used.
 * @param subject an officer's account, or the keyed pseudonym of a citizen
 * @param roles at least one
 * @param authority the officer's authority id; null for citizens and for officers of no single authority
 * @param department the officer's department id, nullable
 * @param citizen the keyed pseudonym of the citizen's personal ID; null for callers who are no citizens
 */
public record Caller(String subject, Set<Role> roles, String authority, String department, String citizen) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The clock, which calls when a time limit has run out. */
    public static final Caller THE_CLOCK = new Caller("clock", Set.of(Role.CLOCK), null, null, null);

    /** The rule files of the program or of its operator, which are read at every start: a file said so, and not a person. */
    public static final Caller RULE_FILES = new Caller("rules-files", Set.of(Role.ADMIN), null, null, null);

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** This caller in {@code role}, as an event remembers it; only the officer's own authority and department go along. */
    public Actor as(Role role) {
        return role == Role.CITIZEN
                ? new Actor(role, citizen, null, null)
                : new Actor(role, subject, authority, department);
    }
}
