package vn.dossierledger.benchmarks.replay;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import vn.dossierledger.benchmarks.axon.AxonNode;
import vn.dossierledger.ledger.json.LedgerJson;

/** Axon's own tables with the same events, and the table of a read model that keeps one row per dossier. */
final class StockTables {

    /** In the order of reading, byte for byte. */
    private static final String COPY = """
            insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                    payloadtype, payloadrevision, payload, metadata)
            select e.id::text, e.aggregate, e.sequence, t.aggregate_type,
                    to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                    t.name, t.revision, e.payload, coalesce(e.metadata, '{}'::bytea)
            from ledger.event e join ledger.event_type t on t.id = e.type
            where t.aggregate_type = 'Dossier' order by e.xid, e.position""";

    private static final String VIEW = """
            create table dossier_view (code text primary key, last_event text not null, version bigint not null,
                    changed_at timestamptz not null)""";

    private StockTables() {}

    /** Makes everything anew in the connection's current schema. */
    static void make(DataSource bench) throws SQLException {
        try (Connection connection = bench.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists domainevententry, snapshotevententry, tokenentry, dossier_view");
            AxonNode.stockEngine(bench).createSchema(PostgresEventTableFactory.INSTANCE);
            tokens(bench).createSchema(PostgresTokenTableFactory.INSTANCE);
            statement.execute(VIEW);
            statement.execute(COPY);
            statement.execute("analyze domainevententry");
        }
    }

    /** As at the beginning, for another run. */
    static void empty(DataSource bench) throws SQLException {
        try (Connection connection = bench.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate tokenentry, dossier_view");
        }
    }

    static JdbcTokenStore tokens(DataSource bench) {
        return JdbcTokenStore.builder()
                .connectionProvider(AxonNode.connections(bench))
                .serializer(LedgerJson.serializer())
                .build();
    }
}
