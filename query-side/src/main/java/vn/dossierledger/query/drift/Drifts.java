package vn.dossierledger.query.drift;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** The dossiers that differ, and how far the sampling has come. */
public final class Drifts {

    static final int MOST = 100;

    private final JdbcOperations jdbc;

    Drifts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the dossiers of a read model that are known to differ, the first {@value #MOST} of them. */
    public List<String> confirmed(String readModel) {
        return jdbc.queryForList(
                "select dossier_code from views.drift where read_model = ? and confirmed_at is not null order by dossier_code"
                        + " limit " + MOST,
                String.class,
                readModel);
    }

    /** How many dossiers of a read model are known to differ. */
    public long count(String readModel) {
        Long count = jdbc.queryForObject(
                "select count(*) from views.drift where read_model = ? and confirmed_at is not null",
                Long.class,
                readModel);
        return count == null ? 0 : count;
    }

    /** Whether a dossier of a read model is known to differ. */
    public boolean isConfirmed(String readModel, String code) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from views.drift where read_model = ? and dossier_code = ? and confirmed_at is not null)",
                Boolean.class,
                readModel,
                code));
    }

    /**
     * Those that were seen to differ, as many as a round can look at again: first those that may still turn out to be none, then the confirmed
     * ones. With the head of the ledger as it was then; of the confirmed ones it no longer matters.
     */
    Map<String, Seen> seen(String readModel) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        jdbc.query(
                "select dossier_code, transaction, row, confirmed_at is not null from views.drift where read_model = ?"
                        + " order by confirmed_at is not null, dossier_code limit " + MOST,
                row -> {
                    seen.put(
                            row.getString(1),
                            new Seen(new HorizonToken(row.getLong(2), row.getLong(3)), row.getBoolean(4)));
                },
                readModel);
        return seen;
    }

    void suspect(String readModel, String code, HorizonToken head) {
        jdbc.update(
                "insert into views.drift (read_model, dossier_code, transaction, row) values (?, ?, ?, ?) on conflict do nothing",
                readModel,
                code,
                head.transaction(),
                head.row());
    }

    void confirm(String readModel, String code) {
        jdbc.update(
                "update views.drift set confirmed_at = now() where read_model = ? and dossier_code = ?",
                readModel,
                code);
    }

    void forget(String readModel, Collection<String> codes) {
        jdbc.update(
                "delete from views.drift where read_model = ? and dossier_code = any(?)",
                readModel,
                codes.toArray(String[]::new));
    }

    /** The last dossier that came by; empty before the first. */
    String lastCode(String readModel) {
        return jdbc
                .queryForList("select last_code from views.drift_round where read_model = ?", String.class, readModel)
                .stream()
                .findFirst()
                .orElse("");
    }

    void lastCode(String readModel, String code) {
        jdbc.update(
                "insert into views.drift_round (read_model, last_code) values (?, ?)"
                        + " on conflict (read_model) do update set last_code = excluded.last_code",
                readModel,
                code);
    }

    /** When a dossier was seen to differ: where the ledger ended then, and whether it was so again later. */
    record Seen(HorizonToken head, boolean confirmed) {}
}
