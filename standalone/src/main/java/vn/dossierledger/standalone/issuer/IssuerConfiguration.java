package vn.dossierledger.standalone.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Spring Authorization Server with the demo personas as clients. Everybody knows their secret, so it exists only where
 * property {@code dossier.issuer.directory} asks for it, as an embedded run does; its signing key is kept there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dossier.issuer.directory")
public class IssuerConfiguration {
    static final Duration A_WORKING_DAY = Duration.ofHours(12);

    @Bean
    Personas personas() {
        return Personas.read();
    }

    /** Before the ledger's own chain; only the issuer's paths. */
    @Bean
    @Order(1)
    SecurityFilterChain issuerSecurity(HttpSecurity http) {
        return http.oauth2AuthorizationServer(issuer -> http.securityMatcher(issuer.getEndpointsMatcher()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    RegisteredClientRepository clients(Personas personas) {
        return new PersonaClients(personas);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new ForgetfulAuthorizations();
    }

    @Bean
    AuthorizationServerSettings issuerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claimsOfThePersona(Personas personas) {
        return token -> personas.byName()
                .get(token.getRegisteredClient().getClientId())
                .claims()
                .forEach(token.getClaims()::claim);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(@Value("${dossier.issuer.directory}") Path directory) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(directory)));
    }

    /** The resource server of this process takes the key itself: it asks nobody over HTTP. */
    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> signingKeys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKeys);
    }
}
