package vn.dossierledger.query.dossierfile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Projector;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    FileProjection fileProjection(JdbcOperations jdbc) {
        return new FileProjection(new Projector<>(new FileFold(), new Files(jdbc)));
    }

    @Bean
    FileQueries fileQueries(FileRows files, HistoryRows histories, Opener opener) {
        return new FileQueries(files, histories, opener);
    }
}
