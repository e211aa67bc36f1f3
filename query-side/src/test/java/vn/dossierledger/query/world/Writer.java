package vn.dossierledger.query.world;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.ledger.config.LedgerConfiguration;
import vn.dossierledger.ledger.config.LedgerDatabaseConfiguration;
import vn.dossierledger.ledger.sealing.SealingConfiguration;

/** Another process that appends events, with the rights of the command side. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({LedgerDatabaseConfiguration.class, LedgerConfiguration.class, SealingConfiguration.class})
class Writer {}
