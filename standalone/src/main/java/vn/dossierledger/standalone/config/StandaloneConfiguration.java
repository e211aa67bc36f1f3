package vn.dossierledger.standalone.config;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.command.config.CommandSideConfiguration;
import vn.dossierledger.query.config.QuerySideConfiguration;
import vn.dossierledger.standalone.demo.DemoConfiguration;
import vn.dossierledger.standalone.issuer.IssuerConfiguration;

/** Both sides, the token issuer and the demo in one context; the clock comes first, so that no side brings its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    TimeConfiguration.class,
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    IssuerConfiguration.class,
    DemoConfiguration.class
})
public class StandaloneConfiguration {}
