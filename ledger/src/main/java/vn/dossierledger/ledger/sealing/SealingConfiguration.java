package vn.dossierledger.ledger.sealing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sealing for a process; stops its start when there is no proper master key. */
@Configuration(proxyBeanMethods = false)
public class SealingConfiguration {

    @Bean
    MasterKey masterKey(@Value("${dossier.master-key:}") String base64) {
        return MasterKey.parse(base64);
    }

    @Bean
    ApplicantKeys applicantKeys(DataSource dataSource, MasterKey master) {
        return new JdbcApplicantKeys(JdbcClient.create(dataSource), master, System::nanoTime);
    }

    @Bean
    Pseudonyms pseudonyms(MasterKey master) {
        return new Pseudonyms(master);
    }
}
