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
        for (String table : tables) {
            jdbc.execute("create table " + table + form + " (like " + table + " including all)");
            jdbc.execute("alter table " + table + form + " owner to dossier_views");
        }
        return form;
    }

    void drop(String form) {
        tables.forEach(table -> jdbc.execute("drop table if exists " + table + form));
    }

    /** The planner knows nothing of a table that is new. */
    void prepare(String form) {
        tables.forEach(table -> jdbc.execute("analyze " + table + form));
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
