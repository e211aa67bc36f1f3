package vn.dossierledger.query.worklist;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.projection.Rederivation;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.TableSink;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    WorkProjection workProjection(JdbcOperations jdbc, EventStoreRulebook rulebook, Rederivation rederivation) {
        var views = new WorkViews(jdbc, rulebook);
        return new WorkProjection(new Projector<>(new WorkFold(), views), views, rulebook, rederivation);
    }

    @Bean
    RebuildPlan<WorkBody> workRebuild(JdbcOperations jdbc, Rulebook rulebook) {
        return new RebuildPlan<>(
                WorkProjection.PROCESSOR,
                new WorkFold(),
                () -> TableSink.of(
                        jdbc,
                        List.of(
                                new TableSink.Part<WorkBody, WorkBody>(WorkViews.TABLE, one -> Stream.of(one.state())),
                                new TableSink.Part<WorkBody, WorkRow>(
                                        WorkRow.TABLE, one -> WorkViews.rows(one.state(), rulebook).stream()))));
    }

    @Bean
    WorkQueries workQueries(JdbcClient jdbc) {
        return new WorkQueries(new Worklists(jdbc));
    }
}
