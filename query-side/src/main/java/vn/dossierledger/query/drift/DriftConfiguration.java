package vn.dossierledger.query.drift;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.query.rebuild.Parity;
import vn.dossierledger.query.rebuild.Reached;
import vn.dossierledger.query.rebuild.SwitchGate;

/** Puts this together. */
@Configuration(proxyBeanMethods = false)
class DriftConfiguration {

    private static final int USUAL_SECONDS = 10;
    private static final int USUAL_DOSSIERS = 20;

    @Bean
    Drifts drifts(JdbcOperations jdbc) {
        return new Drifts(jdbc);
    }

    @Bean
    DriftDetector driftDetector(
            Parity parity,
            Reached reached,
            Drifts drifts,
            SwitchGate gate,
            PlatformTransactionManager transactions,
            ObjectProvider<MeterRegistry> meters,
            Environment environment) {
        parity.readModels().forEach(name -> meters.ifAvailable(registry -> drift(registry, name)));
        return new DriftDetector(
                parity,
                reached,
                drifts,
                gate,
                new TransactionTemplate(transactions),
                name -> meters.ifAvailable(registry -> drift(registry, name).increment()),
                environment.getProperty("dossier.drift.dossiers", Integer.class, USUAL_DOSSIERS));
    }

    /** From the start, at 0: an alarm on its growth needs a beginning. */
    private static Counter drift(MeterRegistry registry, String readModel) {
        return Counter.builder("ledger.readmodel.drift")
                .tag("readmodel", readModel)
                .description("Dossiers found to be kept otherwise than the ledger tells")
                .register(registry);
    }

    @Bean
    DriftRounds driftRounds(DriftDetector detector, Environment environment) {
        return new DriftRounds(
                detector,
                Duration.ofSeconds(environment.getProperty("dossier.drift.seconds", Integer.class, USUAL_SECONDS)));
    }
}
