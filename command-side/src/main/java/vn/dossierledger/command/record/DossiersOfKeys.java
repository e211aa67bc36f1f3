package vn.dossierledger.command.record;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which dossiers are sealed under which key: written with the dossier itself, and once more by who follows the ledger, so that it can be rebuilt. */
public final class DossiersOfKeys {

    private final JdbcClient jdbc;

    public DossiersOfKeys(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void begun(String dossierCode, String key) {
        jdbc.sql("""
                insert into ledger.dossier_of_key (dossier_code, sealing_key) values (?, ?)
                on conflict (dossier_code) do nothing
                """).params(dossierCode, UUID.fromString(key)).update();
    }

    List<String> under(String key) {
        return jdbc.sql("select dossier_code from ledger.dossier_of_key where sealing_key = ? order by dossier_code")
                .param(UUID.fromString(key))
                .query(String.class)
                .list();
    }
}
