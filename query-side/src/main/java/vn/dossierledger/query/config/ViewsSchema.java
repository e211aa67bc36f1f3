package vn.dossierledger.query.config;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.env.Environment;

/**
 * Brings schema {@code views} to this version, as the owner, after schema {@code ledger}. Where no owner is named, somebody else has
 * done so.
 */
final class ViewsSchema {

    private ViewsSchema() {}

    static void migrate(Environment environment) {
        String owner = environment.getProperty("dossier.db.owner-user", "");
        if (owner.isBlank()) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(
                            environment.getRequiredProperty("dossier.db.url"),
                            owner,
                            environment.getProperty("dossier.db.owner-password", ""))
                    .schemas("views")
                    .defaultSchema("views")
                    .locations("classpath:db/views")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "Schema views cannot be prepared: check that the owner of the database may create schemas and roles.",
                    e);
        }
    }
}
