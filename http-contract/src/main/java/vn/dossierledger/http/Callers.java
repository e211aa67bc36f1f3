package vn.dossierledger.http;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

/** Reads the caller out of a token. The citizen's number ends here: only its pseudonym goes on. */
final class Callers {
    private final CitizenPseudonyms pseudonyms;

    Callers(CitizenPseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** 403 for a token that names no role of the ledger, or a citizen without a number. */
    Caller of(Jwt token) {
        Set<Role> roles = roles(token);
        if (roles.isEmpty() || token.getSubject() == null || token.getSubject().isBlank()) {
            throw new ProblemException(Obstacle.ROLE_MISSING);
        }
        String citizen = roles.contains(Role.CITIZEN) ? pseudonym(token) : null;
        boolean onlyCitizen = citizen != null && roles.size() == 1;
        return new Caller(
                onlyCitizen ? citizen : token.getSubject(),
                roles,
                onlyCitizen ? null : text(token, "authority"),
                onlyCitizen ? null : text(token, "department"),
                citizen);
    }

    /** Unknown roles are somebody else's; the clock's role is nobody's. */
    static Set<Role> roles(Jwt token) {
        Object claim = token.getClaims().get("roles");
        Collection<?> names = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.CLOCK && names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private String pseudonym(Jwt token) {
        String personalId = text(token, "citizenId");
        if (personalId == null) {
            throw new ProblemException(Obstacle.CITIZEN_ID_MISSING);
        }
        return pseudonyms.of(personalId);
    }

    private static String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
