package vn.dossierledger.standalone.issuer;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The personas as clients; their set is fixed, and all share one secret, which Spring's own repository in memory refuses. */
final class PersonaClients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> byName;

    PersonaClients(Personas personas) {
        String secret =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("demo");
        byName = personas.byName().keySet().stream()
                .map(persona -> client(persona, secret))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The personas are those of personas.yaml");
    }

    @Override
    public RegisteredClient findById(String id) {
        return byName.get(id);
    }

    @Override
    public RegisteredClient findByClientId(String name) {
        return byName.get(name);
    }

    private static RegisteredClient client(String persona, String secret) {
        return RegisteredClient.withId(persona)
                .clientId(persona)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(IssuerConfiguration.A_WORKING_DAY)
                        .build())
                .build();
    }
}
