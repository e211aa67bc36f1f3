package vn.dossierledger.command.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An issuer for tests: a token is {@code ROLE-authority-department} or {@code CITIZEN-number}. */
@Configuration(proxyBeanMethods = false)
class TestTokens {
    static final String CITIZEN = "CITIZEN-051090001234";
    static final String OTHER_CITIZEN = "CITIZEN-096192004321";
    static final String ONE_STOP = "ONE_STOP-quangngai";
    static final String ADMIN = "ADMIN";
    static final String ELSEWHERE = "ONE_STOP-camau";

    @Bean
    JwtDecoder decoder() {
        return token -> {
            String[] parts = token.split("-", 3);
            Map<String, Object> claims = new HashMap<>();
            claims.put("sub", token);
            claims.put("roles", List.of(parts[0]));
            if (parts.length > 1) {
                claims.put(parts[0].equals("CITIZEN") ? "citizenId" : "authority", parts[1]);
            }
            if (parts.length > 2) {
                claims.put("department", parts[2]);
            }
            Instant now = Instant.EPOCH;
            return new Jwt(token, now, now.plusSeconds(60), Map.of("alg", "none"), claims);
        };
    }
}
