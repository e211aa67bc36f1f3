package vn.dossierledger.query.world;

import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tokens such as {@code ONE_STOP.quangngai}, {@code SPECIALIST.quangngai.nghiep-vu} or {@code CITIZEN.048201001234}; with {@code
 * until-<epoch second>.} before it, one that expires then.
 */
final class PlainTokens {

    private static final String UNTIL = "until-";

    private PlainTokens() {}

    static Jwt decode(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        Instant until = Instant.parse("2100-01-01T00:00:00Z");
        if (parts.getFirst().startsWith(UNTIL)) {
            until = Instant.ofEpochSecond(Long.parseLong(parts.getFirst().substring(UNTIL.length())));
            parts = parts.subList(1, parts.size());
        }
        if (parts.size() < 1 || parts.getFirst().isBlank()) {
            throw new BadJwtException("no token of the test");
        }
        String role = parts.getFirst();
        Jwt.Builder jwt = Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(token)
                .issuedAt(Instant.EPOCH)
                .expiresAt(until)
                .claim("roles", List.of(role));
        if (role.equals("CITIZEN")) {
            return jwt.claim("citizenId", parts.get(1)).build();
        }
        if (parts.size() > 1) {
            jwt.claim("authority", parts.get(1));
        }
        if (parts.size() > 2) {
            jwt.claim("department", parts.get(2));
        }
        return jwt.build();
    }
}
