package vn.dossierledger.http;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Everything of this module; import it into an application that answers HTTP. Needs a bean {@link CitizenPseudonyms}
 * and a {@code JwtDecoder}.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/dossierledger/http/http-contract.properties")
@Import({SecurityConfiguration.class, OpenApiConfiguration.class, ProblemAdvice.class, ProblemErrorController.class})
public class HttpContractConfiguration {
    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter(JsonContract.mapper());
    }

    /** What Tomcat refuses before any filter, such as a malformed path, is a problem too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    UnexpectedFailures unexpectedFailures(ProblemWriter problems) {
        return new UnexpectedFailures(problems);
    }

    /** It gets the request as it came: the one that handlers see refuses even to be asked for its language. */
    @Bean
    RequestRejectedHandler problemsOfTheFirewall(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(request, response, Obstacle.MALFORMED_REQUEST);
    }

    /** Around everything that asks for a parameter. */
    @Bean
    FilterRegistrationBean<MalformedParameters> malformedParameters(ProblemWriter problems) {
        FilterRegistrationBean<MalformedParameters> registration =
                new FilterRegistrationBean<>(new MalformedParameters(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** After Spring Security, whose order is below zero. */
    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(ProblemWriter problems) {
        FilterRegistrationBean<BodyFilter> registration = new FilterRegistrationBean<>(new BodyFilter(problems));
        registration.setOrder(0);
        return registration;
    }

    @Bean
    WebMvcConfigurer httpContract(CitizenPseudonyms pseudonyms) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(new Callers(pseudonyms)));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new WritableAddress()).order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(JsonContract.mapper()));
            }
        };
    }
}
