package vn.dossierledger.command.record;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which dossiers are sealed under which key, and which of them have not ended. Follows the ledger, so it may be milliseconds behind it.
 */
public final class DossiersOfKeys {

    private final JdbcClient jdbc;

    public DossiersOfKeys(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void begun(String dossierCode, String key) {
        jdbc.sql("""
                insert into ledger.dossier_of_key (dossier_code, sealing_key, open) values (?, ?, true)
                on conflict (dossier_code) do nothing
                """).params(dossierCode, UUID.fromString(key)).update();
    }

    void open(String dossierCode, boolean open) {
        jdbc.sql("update ledger.dossier_of_key set open = ? where dossier_code = ?")
                .params(open, dossierCode)
                .update();
    }

    int openUnder(String key, String except) {
        return jdbc.sql(
                        "select count(*) from ledger.dossier_of_key where sealing_key = ? and open and dossier_code <> ?")
                .params(UUID.fromString(key), except)
                .query(Integer.class)
                .single();
    }

    List<String> under(String key) {
        return jdbc.sql("select dossier_code from ledger.dossier_of_key where sealing_key = ? order by dossier_code")
                .param(UUID.fromString(key))
                .query(String.class)
                .list();
    }

    void clear() {
        jdbc.sql("delete from ledger.dossier_of_key").update();
    }
}
