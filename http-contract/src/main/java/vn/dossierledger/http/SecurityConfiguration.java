package vn.dossierledger.http;

import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Who gets in: bearers of a token, and everybody where API.md says that no token is needed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** A request is observed as a whole. An observation of every security filter took a fifth of a command's processor time. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** After the chains of a token issuer, which has its own paths. */
    @Bean
    @Order(100)
    SecurityFilterChain ledgerSecurity(HttpSecurity http, ProblemWriter problems) {
        AuthenticationEntryPoint noToken = (request, response, refusal) -> {
            boolean sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.write(request, response, sent ? Obstacle.TOKEN_INVALID : Obstacle.TOKEN_MISSING);
        };
        AccessDeniedHandler notYours =
                (request, response, refusal) -> problems.write(request, response, Obstacle.FORBIDDEN);
        JwtAuthenticationConverter roles = new JwtAuthenticationConverter();
        roles.setJwtGrantedAuthoritiesConverter(SecurityConfiguration::authorities);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/api/v1/procedures", "/api/v1/procedures/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/v1/clocks/preview")
                                .permitAll()
                                .requestMatchers(
                                        "/v3/api-docs",
                                        "/v3/api-docs/**",
                                        "/v3/api-docs.yaml",
                                        "/swagger-ui.html",
                                        "/swagger-ui/**",
                                        "/actuator/health",
                                        "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole("ADMIN")
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                        .authenticationEntryPoint(noToken)
                        .accessDeniedHandler(notYours))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(noToken).accessDeniedHandler(notYours))
                .build();
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        return Callers.roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toList());
    }
}
