package vn.dossierledger.query.usage;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.TableSink;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class UsageConfiguration {

    @Bean
    UsageFacts usageFacts(JdbcOperations jdbc, Rulebook rulebook) {
        return new UsageFacts(jdbc, rulebook);
    }

    @Bean
    UsageProjection usageProjection(UsageFacts facts) {
        return new UsageProjection(new Projector<>(new UsageFold(), facts));
    }

    @Bean
    RebuildPlan<UsageBody> usageRebuild(JdbcOperations jdbc, UsageFacts facts) {
        return new RebuildPlan<>(
                UsageProjection.PROCESSOR,
                new UsageFold(),
                () -> TableSink.of(
                        jdbc,
                        List.of(new TableSink.Part<UsageBody, UsageBody>(
                                UsageFacts.TABLE, one -> Stream.of(facts.complete(one.state())))),
                        List.of(UsageFacts.DAYS)));
    }

    @Bean
    UsageQueries usageQueries(JdbcClient jdbc, Rulebook rulebook) {
        return new UsageQueries(new UsageCounting(jdbc), rulebook);
    }
}
