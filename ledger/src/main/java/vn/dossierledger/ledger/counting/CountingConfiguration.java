package vn.dossierledger.ledger.counting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The counting rules of a process, for the command side and the query side alike. */
@Configuration(proxyBeanMethods = false)
public class CountingConfiguration {

    @Bean
    CountingRules countingRules() {
        return CountingRules.ofTheProgram();
    }
}
