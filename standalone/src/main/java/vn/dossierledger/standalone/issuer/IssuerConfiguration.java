package vn.dossierledger.standalone.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Spring Authorization Server with the demo personas as clients. Everybody knows their secret, so it exists only with
 * property {@code dossier.data}, the data directory of an embedded run.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dossier.data")
public class IssuerConfiguration {
    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

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
        List<RegisteredClient> clients = personas.byName().keySet().stream()
                .map(IssuerConfiguration::client)
                .toList();
        return new InMemoryRegisteredClientRepository(clients);
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
    JWKSource<SecurityContext> signingKeys(@Value("${dossier.data}") Path directory) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(directory)));
    }

    /** The resource server of this process takes the key itself: it asks nobody over HTTP. */
    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> signingKeys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKeys);
    }

    private static RegisteredClient client(String persona) {
        return RegisteredClient.withId(persona)
                .clientId(persona)
                .clientSecret("{noop}demo")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(A_WORKING_DAY)
                        .build())
                .build();
    }
}
