package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** What happened between two places in the reading order of the ledger. */
final class LedgerWindow {

    private static final String STEP = "select event.xid, event.position, event.aggregate,"
            + " kind.name like 'vn.dossierledger.api.rule.%' or kind.name like 'vn.dossierledger.api.incident.%'"
            + " from ledger.event event join ledger.event_type kind on kind.id = event.type"
            + " where (event.xid, event.position) > (?::text::xid8, ?) and (event.xid, event.position) <= (?::text::xid8, ?)"
            + " order by event.xid, event.position limit ?";

    private final DataSource dataSource;

    LedgerWindow(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The next events after one place, up to another.
     *
     * @param most how many to look at
     */
    Step next(HorizonToken after, HorizonToken upTo, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STEP)) {
            statement.setString(1, Long.toUnsignedString(after.transaction()));
            statement.setLong(2, after.row());
            statement.setString(3, Long.toUnsignedString(upTo.transaction()));
            statement.setLong(4, upTo.row());
            statement.setInt(5, most);
            try (ResultSet row = statement.executeQuery()) {
                return step(row, after, upTo, most);
            }
        } catch (SQLException e) {
            throw new LedgerUnreadableException(e.getSQLState());
        }
    }

    private static Step step(ResultSet row, HorizonToken after, HorizonToken upTo, int most) throws SQLException {
        Set<String> streams = new LinkedHashSet<>();
        boolean rules = false;
        int events = 0;
        HorizonToken last = after;
        while (row.next()) {
            events++;
            last = new HorizonToken(row.getLong(1), row.getLong(2));
            streams.add(row.getString(3));
            rules |= row.getBoolean(4);
        }
        return new Step(events == most ? last : upTo, events, streams, rules);
    }

    /**
     * A part of the way.
     *
     * @param place where it ends
     * @param events how many were passed
     * @param streams whose events were among them
     * @param rules whether rules were published, or outages known, on the way
     */
    record Step(HorizonToken place, int events, Set<String> streams, boolean rules) {}
}
