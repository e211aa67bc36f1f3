package vn.dossierledger.query.rebuild;

import org.springframework.dao.DataAccessResourceFailureException;

/** The ledger's table could not be read. Says nothing of what stands in it. */
final class LedgerUnreadableException extends DataAccessResourceFailureException {

    LedgerUnreadableException(String sqlState) {
        super("The ledger could not be read for a rebuild (SQL state " + sqlState + ").");
    }
}
