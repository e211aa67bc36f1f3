package vn.dossierledger.query.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.http.HttpContractConfiguration;
import vn.dossierledger.ledger.config.LedgerConfiguration;
import vn.dossierledger.ledger.config.LedgerDatabaseConfiguration;
import vn.dossierledger.ledger.counting.CountingConfiguration;
import vn.dossierledger.ledger.rulebook.RulebookConfiguration;
import vn.dossierledger.ledger.sealing.SealingConfiguration;

/** The whole query side, for whichever application runs it. */
@Configuration(proxyBeanMethods = false)
@Import({
    LedgerDatabaseConfiguration.class,
    LedgerConfiguration.class,
    SealingConfiguration.class,
    RulebookConfiguration.class,
    CountingConfiguration.class,
    HttpContractConfiguration.class,
    DoorConfiguration.class,
    ProcessorConfiguration.class,
    RederivationConfiguration.class,
    SearchIndexConfiguration.class,
    QuerySideParts.class
})
public class QuerySideConfiguration {}
