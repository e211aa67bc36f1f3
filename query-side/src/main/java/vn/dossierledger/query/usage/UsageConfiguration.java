package vn.dossierledger.query.usage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.projection.Projector;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class UsageConfiguration {

    @Bean
    UsageProjection usageProjection(JdbcOperations jdbc, Rulebook rulebook) {
        return new UsageProjection(new Projector<>(new UsageFold(), new UsageFacts(jdbc, rulebook)));
    }

    @Bean
    UsageQueries usageQueries(JdbcClient jdbc, Rulebook rulebook) {
        return new UsageQueries(new UsageCounting(jdbc), rulebook);
    }
}
