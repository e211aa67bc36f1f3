package vn.dossierledger.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

class IssuerIT {
    @TempDir
    private Path data;

    @Test
    void a_persona_fetches_a_token_that_survives_a_restart() throws Exception {
        String token;
        try (ConfigurableApplicationContext issuer = start()) {
            HttpResponse<String> answer = fetch(issuer, "head.quangngai:demo");
            assertThat(answer.statusCode()).isEqualTo(200);
            token = JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
            assertThat(fetch(issuer, "head.quangngai:wrong").statusCode()).isEqualTo(401);
        }
        try (ConfigurableApplicationContext restarted = start()) {
            Jwt jwt = restarted.getBean(JwtDecoder.class).decode(token);
            assertThat(jwt.getSubject()).isEqualTo("head.quangngai");
            assertThat(jwt.getClaimAsStringList("roles")).isEqualTo(List.of("DEPARTMENT_HEAD"));
            assertThat(jwt.getClaimAsString("authority")).isEqualTo("quangngai");
            assertThat(jwt.getClaimAsString("department")).isEqualTo("nghiep-vu");
            assertThat(Duration.between(jwt.getIssuedAt(), jwt.getExpiresAt())).isEqualTo(Duration.ofHours(12));
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OnlyTheIssuer.class)
                .run("--server.port=0", "--dossier.issuer.directory=" + data);
    }

    private static HttpResponse<String> fetch(ConfigurableApplicationContext issuer, String login) throws Exception {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        String port = issuer.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class
    })
    @Import(IssuerConfiguration.class)
    static class OnlyTheIssuer {}
}
