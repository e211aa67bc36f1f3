package vn.dossierledger.command.rule.files;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.command.rule.RuleAggregates;

/**
 * The rules of the command side: their aggregates, and the loader of their files. Needs the beans {@code ledgerClock} and the
 * rulebook.
 */
@Configuration(proxyBeanMethods = false)
public class RuleConfiguration {

    @Bean
    ConfigurerModule ruleAggregates() {
        return RuleAggregates::registerIn;
    }

    /** @param directory property {@code dossier.rules.directory}: the operator's own files; empty for those of the program */
    @Bean
    RuleLoader ruleLoader(CommandBus commands, @Value("${dossier.rules.directory:}") String directory) {
        return new RuleLoader(new RuleFiles(directory), commands);
    }
}
