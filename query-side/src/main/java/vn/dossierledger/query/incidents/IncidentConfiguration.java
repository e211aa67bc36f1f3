package vn.dossierledger.query.incidents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class IncidentConfiguration {

    @Bean
    IncidentProjection incidentProjection(JdbcClient jdbc) {
        return new IncidentProjection(new IncidentRows(jdbc));
    }

    @Bean
    IncidentQueries incidentQueries(JdbcClient jdbc) {
        return new IncidentQueries(new IncidentRows(jdbc));
    }
}
