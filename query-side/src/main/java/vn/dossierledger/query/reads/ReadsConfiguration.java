package vn.dossierledger.query.reads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.query.opening.Opener;

/** Puts the record of reads together. */
@Configuration(proxyBeanMethods = false)
class ReadsConfiguration {

    @Bean
    Reads reads(JdbcOperations jdbc) {
        return new JdbcReads(jdbc);
    }

    @Bean
    ReadQueries readQueries(JdbcClient jdbc, Opener opener) {
        return new ReadQueries(new ReadLines(jdbc), opener);
    }
}
