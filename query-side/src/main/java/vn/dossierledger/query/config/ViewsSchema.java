package vn.dossierledger.query.config;

import org.springframework.core.env.Environment;
import vn.dossierledger.ledger.schema.Owner;
import vn.dossierledger.ledger.schema.SchemaMigrations;

/**
 * Brings schema {@code views} to this version, as the owner, after schema {@code ledger}. Where no owner is named, somebody else has
 * done so.
 */
final class ViewsSchema {

    private ViewsSchema() {}

    static void migrate(Environment environment) {
        String owner = environment.getProperty("dossier.db.owner-user", "");
        if (!owner.isBlank()) {
            SchemaMigrations.migrate(
                    new Owner(
                            environment.getRequiredProperty("dossier.db.url"),
                            owner,
                            environment.getProperty("dossier.db.owner-password", "")),
                    "views");
        }
    }
}
