package vn.dossierledger.ledger.rulebook;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.incident.IncidentIds;

/** Read from PostgreSQL: a short stretch of the index that keeps every stream in order (collation C). */
public final class JdbcIncidentStreams implements IncidentStreams {

    /** The character after the last one of the ids' common beginning. */
    private static final String BEHIND =
            IncidentIds.INCIDENTS.substring(0, IncidentIds.INCIDENTS.length() - 1) + (char) ('/' + 1);

    private final JdbcClient ledger;

    /** Incidents of the ledger in this database. */
    public JdbcIncidentStreams(DataSource ledger) {
        this.ledger = JdbcClient.create(ledger);
    }

    @Override
    public List<String> ids() {
        return ledger.sql("select aggregate from ledger.event where aggregate >= ? and aggregate < ? and sequence = 0")
                .params(IncidentIds.INCIDENTS, BEHIND)
                .query(String.class)
                .list();
    }
}
