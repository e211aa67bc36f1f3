package vn.dossierledger.command.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import vn.dossierledger.command.rule.files.RuleConfiguration;
import vn.dossierledger.http.HttpContractConfiguration;
import vn.dossierledger.ledger.config.LedgerConfiguration;
import vn.dossierledger.ledger.config.LedgerDatabaseConfiguration;
import vn.dossierledger.ledger.rulebook.RulebookConfiguration;
import vn.dossierledger.ledger.sealing.SealingConfiguration;

/** The whole command side, for whichever application runs it. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/dossierledger/command/config/command-side.properties")
@Import({
    LedgerDatabaseConfiguration.class,
    LedgerConfiguration.class,
    SealingConfiguration.class,
    RulebookConfiguration.class,
    HttpContractConfiguration.class,
    ClockConfiguration.class,
    RecordConfiguration.class,
    DossierConfiguration.class,
    VoiceConfiguration.class,
    RuleConfiguration.class,
    BusConfiguration.class,
    DoorConfiguration.class,
    DeadlineConfiguration.class
})
public class CommandSideConfiguration {}
