package vn.dossierledger.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.api.query.readmodels.VersionState;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** The versions of all read models and how far the work on them is, for all nodes to see. */
public final class Versions {

    /** Those first that were read until lately. */
    static final Comparator<Version> YOUNGEST_FIRST = Comparator.comparing(Version::endedAt)
            .thenComparing(Version::version)
            .reversed();

    private static final String SELECT =
            "select read_model, version, state, form, transaction, row, asked_by, asked_at, ended_at,"
                    + " events, of_events, dossiers, checked, sample, cause, state_since, live_since from views.read_model_version where read_model = ?";

    private static final String FIRST = "insert into views.read_model_version (read_model, version, state, live_since)"
            + " values (?, 1, 'LIVE', now()) on conflict do nothing";

    private final JdbcOperations jdbc;

    Versions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of a read model, the newest first; one that was never rebuilt has its first. */
    public List<Version> of(String readModel) {
        List<Version> all = jdbc.query(SELECT + " order by version desc", Versions::version, readModel);
        return all.isEmpty() ? List.of(Version.first(readModel)) : all;
    }

    /** The one that is read. */
    public Version live(String readModel) {
        return of(readModel).stream()
                .filter(each -> each.state() == VersionState.LIVE)
                .findFirst()
                .orElseThrow();
    }

    Optional<Version> find(String readModel, int version) {
        return of(readModel).stream().filter(each -> each.version() == version).findFirst();
    }

    /** There is a first version, and something in it. Joins the current transaction. */
    public void begun(String readModel) {
        jdbc.update(FIRST, readModel);
    }

    /** Whether anything is known of any version: unless it was never filled, it is. */
    public boolean isBegun(String readModel) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from views.read_model_version where read_model = ?)", Boolean.class, readModel));
    }

    /** A version that is going to be built. */
    Version begin(String readModel, String askedBy, Long sample) {
        begun(readModel);
        Integer version = jdbc.queryForObject(
                "insert into views.read_model_version (read_model, version, state, asked_by, asked_at, sample)"
                        + " select ?, max(version) + 1, 'BUILDING', ?, now(), ? from views.read_model_version"
                        + " where read_model = ? returning version",
                Integer.class,
                readModel,
                askedBy,
                sample,
                readModel);
        return find(readModel, version).orElseThrow();
    }

    /** A former version that is going to be switched to. */
    void beginAgain(Version former, String askedBy, Long sample) {
        jdbc.update(
                "update views.read_model_version set state = 'CATCHING_UP', asked_by = ?, asked_at = now(), ended_at = null,"
                        + " events = 0, of_events = 0, checked = 0, sample = ?, cause = null where read_model = ? and version = ?",
                askedBy,
                sample,
                former.readModel(),
                former.version());
    }

    void form(Version version, String form) {
        set(version, "form = ?", form);
    }

    void state(Version version, VersionState state, long ofEvents) {
        set(version, "state = ?, state_since = clock_timestamp(), events = 0, of_events = ?", state.name(), ofEvents);
    }

    void progress(Version version, long events, long dossiers) {
        set(version, "events = ?, dossiers = greatest(dossiers, ?)", events, dossiers);
    }

    /** What it holds, once it is read. */
    void counted(Version version, long events, long dossiers) {
        set(version, "events = ?, of_events = ?, dossiers = ?", events, events, dossiers);
    }

    void checked(Version version, long dossiers) {
        set(version, "checked = ?", dossiers);
    }

    void place(Version version, HorizonToken place) {
        set(version, "transaction = ?, row = ?", place.transaction(), place.row());
    }

    /** The work on a version came to nothing: a former one stays as it was, a new one is given up. */
    void failed(Version version, VersionState left, String cause) {
        set(version, "state = ?, cause = ?, ended_at = now()", left.name(), cause);
    }

    void dropped(Version version) {
        set(version, "state = 'DROPPED', form = null, ended_at = now()");
    }

    /**
     * One takes the place of the other.
     *
     * @param form where the one that was live lies now
     * @param place up to where both hold the ledger
     */
    void switched(Version from, Version to, String form, HorizonToken place) {
        set(
                from,
                "state = 'FORMER', form = ?, transaction = ?, row = ?, ended_at = now()",
                form,
                place.transaction(),
                place.row());
        set(
                to,
                "state = 'LIVE', form = null, transaction = null, row = null, cause = null, live_since = now(),"
                        + " ended_at = now()");
    }

    /** @throws IllegalStateException when another node has taken this one for dead */
    void stillInWork(Version version) {
        int same = jdbc.update(
                "update views.read_model_version set state_since = state_since"
                        + " where read_model = ? and version = ? and state = 'SWITCHING'",
                version.readModel(),
                version.version());
        if (same == 0) {
            throw new IllegalStateException("Another node has given this work up: ask for it again.");
        }
    }

    private int set(Version version, String what, Object... values) {
        Object[] all = new Object[values.length + 2];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = version.readModel();
        all[values.length + 1] = version.version();
        return jdbc.update(
                "update views.read_model_version set " + what + " where read_model = ? and version = ?", all);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        Long transaction = row.getObject(5, Long.class);
        return new Version(
                row.getString(1),
                row.getInt(2),
                VersionState.valueOf(row.getString(3)),
                row.getString(4),
                transaction == null ? null : new HorizonToken(transaction, row.getLong(6)),
                row.getString(7),
                at(row, 8),
                at(row, 9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13),
                row.getObject(14, Long.class),
                row.getString(15),
                at(row, 16),
                at(row, 17));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
