package vn.dossierledger.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.dossierledger.ledger.LedgerProgress;
import vn.dossierledger.ledger.eventstore.LedgerEventStore;
import vn.dossierledger.ledger.eventstore.PostgresEventStorageEngine;
import vn.dossierledger.ledger.eventstore.WakeUp;

/** Which event store an application gets, by its profile. Only definitions are looked at: nothing is connected. */
class EventStoreChoiceTest {

    @Test
    void withoutAProfileEventsAreInPostgres() {
        try (Definitions beans = new Definitions()) {
            assertThat(beans.getBeanNamesForType(EventStore.class)).containsExactly("eventStore");
            assertThat(beans.getType("eventStore")).isEqualTo(LedgerEventStore.class);
            assertThat(beans.getBeanNamesForType(PostgresEventStorageEngine.class))
                    .hasSize(1);
            assertThat(beans.getBeanNamesForType(LedgerProgress.class)).containsExactly("eventStorageEngine");
        }
    }

    @Test
    void withProfileAxonserverTheConnectorTakesOver() {
        try (Definitions beans = new Definitions("axonserver")) {
            assertThat(beans.getBeanNamesForType(EventStore.class)).containsExactly("eventStore");
            assertThat(beans.getBeanFactory().getBeanDefinition("eventStore").getFactoryBeanName())
                    .contains("AxonServerBusAutoConfiguration");
            assertThat(beans.getBeanNamesForType(EventStorageEngine.class)).isEmpty();
            assertThat(beans.getBeanNamesForType(WakeUp.class)).isEmpty();
            assertThat(beans.getBeanNamesForType(LedgerProgress.class)).containsExactly("ledgerProgress");
        }
    }

    private static final class Definitions extends AnnotationConfigApplicationContext {

        Definitions(String... profiles) {
            getEnvironment().setActiveProfiles(profiles);
            register(Application.class);
            refresh();
        }

        @Override
        protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
            // Definitions only.
        }

        @Override
        protected void finishRefresh() {
            // Nothing is started.
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(LedgerConfiguration.class)
    static class Application {

        @Bean
        DataSource dataSource() {
            return new DriverManagerDataSource();
        }
    }
}
