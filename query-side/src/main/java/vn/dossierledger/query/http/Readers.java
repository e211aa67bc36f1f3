package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.sight.Sight;

/** Who reads, and in which language. */
final class Readers {

    private Readers() {}

    /** @throws ProblemException 403 unless the caller has one of the roles */
    static void only(Caller caller, Role... roles) {
        if (Arrays.stream(roles).noneMatch(caller::is)) {
            throw new ProblemException(Obstacle.FORBIDDEN);
        }
    }

    /** When the caller's token expires; long ago for a token that does not say. */
    static Instant until(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof JwtAuthenticationToken token
                        && token.getToken().getExpiresAt() != null
                ? token.getToken().getExpiresAt()
                : Instant.EPOCH;
    }

    /** @throws ProblemException 403 unless the caller may see every authority, or is of this one */
    static void onlyOf(Caller caller, String authority) {
        if (!Sight.of(caller).everything() && !authority.equals(caller.authority())) {
            throw new ProblemException(Obstacle.FORBIDDEN);
        }
    }

    static Language language(HttpServletRequest request) {
        return Language.valueOf(vn.dossierledger.http.Language.of(request).name());
    }
}
