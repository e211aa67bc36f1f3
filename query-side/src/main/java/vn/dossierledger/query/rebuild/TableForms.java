package vn.dossierledger.query.rebuild;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables of a read model, of which every version has its own; those of the version that is read bear the plain names. */
final class TableForms {

    private final JdbcOperations jdbc;
    private final List<String> tables;

    /** @param tables with their schema */
    TableForms(JdbcOperations jdbc, List<String> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    static String form(int version) {
        return "_v" + version;
    }

    String create(int version) {
        String form = form(version);
        drop(form);
        tables.forEach(table -> create(table, form));
        return form;
    }

    private void create(String table, String form) {
        jdbc.execute("create table " + table + form + " (like " + table + " including all)");
        jdbc.execute("alter table " + table + form + " owner to dossier_views");
    }

    /** Makes those tables of a form that it has not got yet: it was made when the read model had fewer. Answers which. */
    List<String> complete(String form) {
        List<String> missing =
                tables.stream().filter(table -> !exists(table + form)).toList();
        missing.forEach(table -> create(table, form));
        return missing;
    }

    private boolean exists(String table) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, table));
    }

    void drop(String form) {
        tables.forEach(table -> jdbc.execute("drop table if exists " + table + form));
    }

    /** The planner knows nothing of a table that is new, and trusts no index alone before a vacuum has seen that all rows are there for everybody. */
    void prepare(String form) {
        tables.forEach(table -> jdbc.execute("vacuum (analyze) " + table + form));
    }

    /** All at once, so that no reader sees the one from before and the other from after. */
    void lock() {
        jdbc.execute("lock table " + String.join(", ", tables) + " in access exclusive mode");
    }

    String replace(String form, int former) {
        String left = form(former);
        for (String table : tables) {
            String plain = table.substring(table.indexOf('.') + 1);
            jdbc.execute("drop table if exists " + table + left);
            jdbc.execute("alter table " + table + " rename to " + plain + left);
            jdbc.execute("alter table " + table + form + " rename to " + plain);
        }
        return left;
    }
}
