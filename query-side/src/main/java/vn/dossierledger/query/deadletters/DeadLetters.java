package vn.dossierledger.query.deadletters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.api.query.readmodels.DeadLetter;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.query.projection.Parking;

/** The dead letters of all read models, for those who look after them. Keeps part of whatever transaction there is. */
public final class DeadLetters {

    /** How many dossiers a read model goes on without before it stands still. */
    static final int MOST = 1_000;

    static final String TRIED_AGAIN = " on conflict (read_model, dossier_code) do update set cause = excluded.cause,"
            + " state = case letter.state when 'DROPPED' then 'DROPPED' else 'PARKED' end, tries = letter.tries + 1,"
            + " tried_at = now(), last_sequence = greatest(letter.last_sequence, excluded.last_sequence)";
    /** Who gave a dossier up, and why, stays to be seen. */
    static final String KEEP_DROPPED =
            "update views.dead_letter set state = 'TAKEN_IN' where read_model = ? and state = 'DROPPED'";

    static final String FORGET_PARKED = "delete from views.dead_letter where read_model = ? and dropped_by is null";

    /** The whole dossier is missing, or it is another time that it waits: what waits begins with what it was tried with. */
    static final String FROM_ANEW = TRIED_AGAIN + ", first_sequence = excluded.first_sequence";

    private static final String REFUSED =
            "insert into views.dead_letter as letter (read_model, dossier_code, state, first_sequence, last_sequence,"
                    + " cause) values (?, ?, 'PARKED', 0, ?, ?)";

    private static final String SELECT =
            "select read_model, dossier_code, state, first_sequence, last_sequence, cause, since,"
                    + " tries, tried_at, dropped_by, dropped_at, reason from views.dead_letter where read_model = ?";

    private static final String UP_TO = " and state <> 'TAKEN_IN' and not exists (select 1 from ledger.event event"
            + " where event.aggregate = dossier_code and event.sequence = first_sequence"
            + " and (event.xid::text::bigint, event.position) > (?, ?))";

    private final JdbcOperations jdbc;

    DeadLetters(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Where dossiers of a read model wait. */
    public Parking of(String readModel) {
        return new DatabaseParking(jdbc, readModel, MOST);
    }

    /** How many dossiers wait; those that were dropped do not. */
    public long waiting(String readModel) {
        return jdbc.queryForObject(
                "select count(*) from views.dead_letter where read_model = ? and state = 'PARKED'",
                Long.class,
                readModel);
    }

    /** All of a read model, dropped ones too, the oldest first. */
    public List<DeadLetter> list(String readModel) {
        return jdbc.query(SELECT + " order by since, dossier_code", DeadLetters::letter, readModel);
    }

    /**
     * Those of a read model that wait or were dropped, and of which the ledger had told something by a place that is not in it. Where the ledger is
     * elsewhere nobody knows the places: all of them.
     */
    public List<DeadLetter> upTo(String readModel, LedgerPlace place) {
        return jdbc.query(SELECT + UP_TO, DeadLetters::letter, readModel, place.transaction(), place.row());
    }

    /** One of them; empty when the dossier neither waits nor was dropped. */
    public Optional<DeadLetter> find(String readModel, String dossierCode) {
        return jdbc.query(SELECT + " and dossier_code = ?", DeadLetters::letter, readModel, dossierCode).stream()
                .findFirst();
    }

    /**
     * Gives a dossier up, until it is tried again all the same.
     *
     * @param by account of the operator
     * @return false when it does not wait
     */
    public boolean drop(String readModel, String dossierCode, String by, String reason) {
        return jdbc.update(
                        "update views.dead_letter set state = 'DROPPED', dropped_by = ?, dropped_at = now(), reason = ?"
                                + " where read_model = ? and dossier_code = ? and state = 'PARKED'",
                        by,
                        reason,
                        readModel,
                        dossierCode)
                > 0;
    }

    /**
     * A new version has taken the place of the old one: what waited is in it, but for those that it could not take in either.
     *
     * @param causes of the latter, by code, with the number of their last fact
     */
    public void replace(String readModel, Map<String, Refused> causes) {
        for (String statement : List.of(KEEP_DROPPED, FORGET_PARKED)) {
            jdbc.update(connection -> {
                var update = connection.prepareStatement(statement + " and not dossier_code = any (?)");
                update.setString(1, readModel);
                update.setArray(
                        2, connection.createArrayOf("text", causes.keySet().toArray()));
                return update;
            });
        }
        causes.forEach((code, refused) -> refused(REFUSED + FROM_ANEW, readModel, code, refused));
    }

    /** A dossier was tried as a whole, and refused. */
    public void refused(String readModel, String code, Refused refused) {
        refused(REFUSED + TRIED_AGAIN, readModel, code, refused);
    }

    private void refused(String statement, String readModel, String code, Refused refused) {
        jdbc.update(statement, readModel, code, refused.lastSequence(), refused.cause());
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                at(row, 7),
                row.getInt(8),
                at(row, 9),
                row.getString(10),
                at(row, 11),
                row.getString(12));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /**
     * Why a whole dossier was not taken in.
     *
     * @param lastSequence the number of its last fact
     * @param cause in words, without anything of a person
     */
    public record Refused(long lastSequence, String cause) {}
}
