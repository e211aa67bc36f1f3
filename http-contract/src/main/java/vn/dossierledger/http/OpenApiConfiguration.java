package vn.dossierledger.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import vn.dossierledger.api.actor.Caller;

/** The OpenAPI document says what API.md says: tokens, {@code If-Match}, {@code Idempotency-Key}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, SeenVersion.class);
    }

    @Bean
    OpenAPI ledgerDocument() {
        return new OpenAPI()
                .info(new Info().title("Dossier Ledger").version("v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    @Bean
    OperationCustomizer headersOfTheContract() {
        return (operation, method) -> {
            if (takes(method, Caller.class)) {
                operation.addSecurityItem(new SecurityRequirement().addList("token"));
            }
            if (takes(method, SeenVersion.class)) {
                header(operation, HttpHeaders.IF_MATCH, true, "The version that was seen, as its strong ETag");
            }
            if (method.hasMethodAnnotation(PostMapping.class) && takes(method, Caller.class) && appends(method)) {
                header(
                        operation,
                        LedgerHeaders.IDEMPOTENCY_KEY,
                        false,
                        "The same key and body again gives the first answer again, for at least 24 hours");
            }
            return operation;
        };
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    /** The query side appends nothing: what is asked of it twice is done twice, and no harm. */
    private static boolean appends(HandlerMethod method) {
        return !method.getBeanType().getPackageName().startsWith("vn.dossierledger.query");
    }

    private static void header(Operation operation, String name, boolean required, String description) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }
}
