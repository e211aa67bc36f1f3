package vn.dossierledger.ledger.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;
import vn.dossierledger.ledger.LedgerProgress;

/** Events and buses in Axon Server: Axon's connector brings them, as soon as no property switches it off. */
@Configuration(proxyBeanMethods = false)
@Profile("axonserver")
@PropertySource("classpath:vn/dossierledger/ledger/config/axonserver.properties")
class AxonServerLedgerConfiguration {

    /** Axon Server numbers its events without gaps, in the order of reading. */
    @Bean
    LedgerProgress ledgerProgress() {
        return (reader, position) -> reader != null && reader.position().orElse(Long.MIN_VALUE) >= position;
    }
}
