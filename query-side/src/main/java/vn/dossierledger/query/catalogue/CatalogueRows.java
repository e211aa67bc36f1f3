package vn.dossierledger.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;

/** The tables of the catalogue. A version is written once; coming again, it is the same. */
final class CatalogueRows {

    static final Table<ProcedurePublished> PROCEDURES = new Table<>(
            "views.catalogue_procedure",
            3,
            List.of(
                    new Column<>("authority", "text", ProcedurePublished::authority),
                    new Column<>("procedure", "text", ProcedurePublished::procedure),
                    new Column<>("version", "int4", ProcedurePublished::version),
                    new Column<>("effective_from", "date", ProcedurePublished::effectiveFrom),
                    new Column<>("definition", "bytea", each -> ViewJson.MAPPER.writeValueAsBytes(each.definition()))));

    static final Table<PolicyPublished> POLICIES = new Table<>(
            "views.catalogue_policy",
            2,
            List.of(
                    new Column<>("authority", "text", PolicyPublished::authority),
                    new Column<>("version", "int4", PolicyPublished::version),
                    new Column<>("effective_from", "date", PolicyPublished::effectiveFrom),
                    new Column<>("policy", "bytea", each -> ViewJson.MAPPER.writeValueAsBytes(each.policy()))));

    private static final String IN_FORCE =
            "select distinct on (authority, procedure) version, effective_from, definition from views.catalogue_procedure"
                    + " where effective_from <= :on and (:authority::text is null or authority = :authority)"
                    + " and (:procedure::text is null or procedure = :procedure)"
                    + " order by authority, procedure, effective_from desc, version desc";

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    CatalogueRows(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void save(ProcedurePublished published) {
        save(PROCEDURES, published);
    }

    void save(PolicyPublished published) {
        save(POLICIES, published);
    }

    private <R> void save(Table<R> table, R row) {
        rows.execute((ConnectionCallback<Void>) connection -> {
            table.upsert(connection, List.of(row));
            return null;
        });
    }

    void clear() {
        jdbc.sql("truncate views.catalogue_procedure, views.catalogue_policy").update();
    }

    /** The versions in force on a day, by authority and procedure; null asks for all. */
    List<InForce> inForce(String authority, String procedure, LocalDate on) {
        return jdbc.sql(IN_FORCE)
                .param("on", on)
                .param("authority", authority)
                .param("procedure", procedure)
                .query((row, number) -> new InForce(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        ViewJson.MAPPER.readValue(row.getBytes(3), ProcedureDefinition.class)))
                .list();
    }

    Optional<PolicyProfile> policy(String authority, LocalDate on) {
        return jdbc.sql("select policy from views.catalogue_policy where authority = ? and effective_from <= ?"
                        + " order by effective_from desc, version desc limit 1")
                .params(authority, on)
                .query((row, number) -> ViewJson.MAPPER.readValue(row.getBytes(1), PolicyProfile.class))
                .optional();
    }

    /** A version of a procedure that is in force. */
    record InForce(int version, LocalDate effectiveFrom, ProcedureDefinition definition) {}
}
