package vn.dossierledger.query.report06;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.counting.CountingRules;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.readmodels.LeftOut;
import vn.dossierledger.query.readmodels.ReadModelPlaces;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.TableSink;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class Report06Configuration {

    @Bean
    Stays report06Stays(JdbcOperations jdbc, Rulebook rulebook) {
        return new Stays(jdbc, rulebook);
    }

    @Bean
    Report06Projection report06Projection(Stays stays, CountingRules rules) {
        return new Report06Projection(new Projector<>(new Report06Fold(rules), stays));
    }

    @Bean
    RebuildPlan<Report06Body> report06Rebuild(JdbcOperations jdbc, Stays stays, CountingRules rules) {
        return new RebuildPlan<>(
                Report06Projection.PROCESSOR,
                new Report06Fold(rules),
                () -> TableSink.of(
                        jdbc,
                        List.of(
                                new TableSink.Part<Report06Body, Report06Body>(
                                        Stays.DOSSIERS, one -> Stream.of(stays.complete(one.state()))),
                                new TableSink.Part<Report06Body, StayRow>(
                                        StayRow.TABLE, one -> StayRow.of(stays.complete(one.state()))))));
    }

    @Bean
    Balance report06Balance() {
        return new Balance();
    }

    @Bean
    Report06Queries report06Queries(
            JdbcClient jdbc,
            Rulebook rulebook,
            CountingRules rules,
            EventStore ledger,
            ReadModelPlaces places,
            LeftOut leftOut,
            Balance balance) {
        return new Report06Queries(
                new Report06Maker(new Report06Counting(jdbc), rules, rulebook, balance),
                new SealedReports(ledger),
                rulebook,
                rules,
                places,
                leftOut);
    }
}
