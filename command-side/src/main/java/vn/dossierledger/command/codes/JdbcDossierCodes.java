package vn.dossierledger.command.codes;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.command.dossier.DossierCodes;

/**
 * One counter for each unit and day, in the database: whoever draws waits until the one before has committed or given up, so nodes
 * need not know of each other.
 */
public final class JdbcDossierCodes implements DossierCodes {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    /**
     * Codes from {@code ledger.dossier_serial}.
     *
     * @param transaction in which a serial is drawn: the caller's own where events are stored in the same database, so that a submission
     *     that fails leaves no gap; a new one where they are stored elsewhere, so that a serial never comes back after its event was stored
     */
    public JdbcDossierCodes(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String next(AuthorityProfile authority, LocalDate received) {
        long serial = transaction.execute(status -> draw(authority.unitCode(), received));
        return new CodePattern(authority.codePattern()).write(authority.unitCode(), received, serial);
    }

    private long draw(String unit, LocalDate day) {
        return jdbc.sql("""
                        insert into ledger.dossier_serial as serial (unit_code, day, last) values (:unit, :day, 1)
                        on conflict (unit_code, day) do update set last = serial.last + 1
                        returning last""")
                .param("unit", unit)
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
