package vn.dossierledger.query.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.dossierledger.query.readmodels.ReadModelGate;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
class QueryDoorConfiguration {

    @Bean
    WebMvcConfigurer waitForPosition(ReadModelGate gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new WaitForPosition(gate));
            }
        };
    }
}
