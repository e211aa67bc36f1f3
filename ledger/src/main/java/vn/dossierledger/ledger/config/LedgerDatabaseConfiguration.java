package vn.dossierledger.ledger.config;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.LedgerSchemaException;
import vn.dossierledger.ledger.schema.Owner;

/**
 * The one data source of a process, from {@code dossier.db.*}. Where the owner is named too, schema {@code ledger} is brought to this version first;
 * otherwise somebody else has done so. Both sides import it; in one process they share it.
 */
@Configuration(proxyBeanMethods = false)
public class LedgerDatabaseConfiguration {

    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Environment environment) {
        String url = required(environment, "dossier.db.url");
        String user = required(environment, "dossier.db.user");
        String password = environment.getProperty("dossier.db.password", "");
        String owner = environment.getProperty("dossier.db.owner-user", "");
        if (!owner.isBlank()) {
            LedgerMigrations.migrate(
                    new Owner(url, owner, environment.getProperty("dossier.db.owner-password", "")),
                    passwords(user, password));
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("ledger");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(environment.getProperty("dossier.db.connections", Integer.class, CONNECTIONS));
        return pool;
    }

    private static Map<LedgerRole, String> passwords(String user, String password) {
        return Arrays.stream(LedgerRole.values())
                .filter(role -> role.user().equals(user))
                .collect(Collectors.toMap(role -> role, role -> password));
    }

    private static String required(Environment environment, String property) {
        String value = environment.getProperty(property, "");
        if (value.isBlank()) {
            throw new LedgerSchemaException("The ledger has no database: set "
                    + property.toUpperCase(Locale.ROOT).replace('.', '_') + ".");
        }
        return value;
    }
}
