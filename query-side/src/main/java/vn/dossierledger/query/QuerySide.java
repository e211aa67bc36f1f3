package vn.dossierledger.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.query.config.QuerySideConfiguration;

/**
 * The query side as a process of its own; configured by {@code DOSSIER_DB_*}, {@code DOSSIER_ELASTICSEARCH_URL}, {@code DOSSIER_MASTER_KEY}
 * and the token issuer's address.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
public class QuerySide {
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySide.class, arguments);
    }
}
