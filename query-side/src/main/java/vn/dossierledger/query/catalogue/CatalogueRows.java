package vn.dossierledger.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.query.projection.ViewJson;

/** The tables of the catalogue. A version is written once; coming again, it is the same. */
final class CatalogueRows {

    private static final String IN_FORCE =
            "select distinct on (authority, procedure) version, effective_from, definition from views.catalogue_procedure"
                    + " where effective_from <= :on and (:authority::text is null or authority = :authority)"
                    + " and (:procedure::text is null or procedure = :procedure)"
                    + " order by authority, procedure, effective_from desc, version desc";

    private final JdbcClient jdbc;

    CatalogueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(ProcedurePublished published) {
        jdbc.sql("insert into views.catalogue_procedure (authority, procedure, version, effective_from, definition)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        published.authority(),
                        published.procedure(),
                        published.version(),
                        published.effectiveFrom(),
                        ViewJson.MAPPER.writeValueAsBytes(published.definition()))
                .update();
    }

    void save(PolicyPublished published) {
        jdbc.sql("insert into views.catalogue_policy (authority, version, effective_from, policy)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        published.authority(),
                        published.version(),
                        published.effectiveFrom(),
                        ViewJson.MAPPER.writeValueAsBytes(published.policy()))
                .update();
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
