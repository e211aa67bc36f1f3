package vn.dossierledger.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.rejection.Rejected;

/** The smallest application that keeps the contract. Tokens are {@code role}, or {@code CITIZEN:number}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpContractConfiguration.class, ContractApplication.Echo.class})
class ContractApplication {
    @Bean
    CitizenPseudonyms pseudonyms() {
        return number -> "pseudonym-" + number.length();
    }

    @Bean
    JwtDecoder decoder() {
        return token -> {
            if (token.equals("bad")) {
                throw new BadJwtException("bad");
            }
            String[] parts = token.split("\\.", -1);
            Map<String, Object> claims = parts.length > 1
                    ? Map.of("sub", "someone", "roles", List.of(parts[0]), "citizenId", parts[1])
                    : Map.of("sub", "someone", "roles", List.of(parts[0]), "authority", "quangngai");
            return new Jwt(token, Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Map.of("alg", "none"), claims);
        };
    }

    @RestController
    static class Echo {
        @GetMapping("/api/v1/me")
        Caller me(Caller caller) {
            return caller;
        }

        @PostMapping("/api/v1/things")
        Thing things(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @PostMapping("/api/v1/versions")
        long versions(SeenVersion seen) {
            return seen.version();
        }

        @PostMapping("/api/v1/refusals")
        void refusals() {
            throw new Rejected(new RefundNotDue("CM 9.2.c"));
        }

        @PostMapping("/api/v1/accidents")
        void accidents() {
            throw new IllegalStateException("insert into people values ('Nguyễn Văn An')");
        }
    }

    record Thing(
            @NotBlank @Size(max = 20) String name,
            @NotNull Channel channel,
            @Positive long amount,
            Instant at,
            List<@Valid @NotNull Part> parts) {}

    record Part(@NotBlank String component) {}
}
