package vn.dossierledger.query.config;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The read models and their door. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/dossierledger/query/config/query-side.properties")
@ComponentScan({
    "vn.dossierledger.query.dossierfile",
    "vn.dossierledger.query.search",
    "vn.dossierledger.query.deadlines",
    "vn.dossierledger.query.usage",
    "vn.dossierledger.query.report06",
    "vn.dossierledger.query.catalogue",
    "vn.dossierledger.query.incidents",
    "vn.dossierledger.query.feedback",
    "vn.dossierledger.query.worklist",
    "vn.dossierledger.query.reads",
    "vn.dossierledger.query.readmodels",
    "vn.dossierledger.query.rebuild",
    "vn.dossierledger.query.deadletters",
    "vn.dossierledger.query.drift",
    "vn.dossierledger.query.http"
})
@EntityScan("vn.dossierledger.query.dossierfile")
@EnableJpaRepositories(basePackages = "vn.dossierledger.query.dossierfile")
class QuerySideParts {}
