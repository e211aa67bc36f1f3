package vn.dossierledger.command.deadline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which dossiers have a promised date that is still to be kept: bookkeeping of the watch in {@code ledger.open_promise}, in the current
 * transaction, so that nobody has to search the ledger for them.
 */
public final class OpenPromises {

    private final JdbcClient jdbc;

    /** The list in this database. */
    public OpenPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void made(String dossierCode) {
        jdbc.sql("insert into ledger.open_promise (dossier) values (?) on conflict do nothing")
                .param(dossierCode)
                .update();
    }

    void kept(String dossierCode) {
        jdbc.sql("delete from ledger.open_promise where dossier = ?")
                .param(dossierCode)
                .update();
    }

    /** Those, and those for which an alarm is set: clocks that run before a promise is made never stand still, so they have one. */
    List<String> dossiersInTime() {
        return jdbc.sql("""
                        select dossier from ledger.open_promise
                        union select split_part(task_instance, ':', 1) from ledger.scheduled_tasks where task_name = ?""").param(Alarms.OF_DOSSIERS).query(String.class).list();
    }
}
