package vn.dossierledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/**
 * Transactions of those who follow the ledger: their commit does not wait for the disk. What a follower writes and its token are committed together, so
 * when the database breaks down right after, both are gone and the follower does the same again from the ledger, whose own commits do wait. Never for a
 * transaction that appends an event, nor for one after which something leaves the house.
 */
public final class FollowerTransactions implements TransactionManager {

    private final TransactionManager transactions;
    private final DataSource dataSource;

    /**
     * Followers' transactions on PostgreSQL.
     *
     * @param transactions begins and ends them, and binds their connection as Spring does
     */
    public FollowerTransactions(TransactionManager transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    @Override
    public Transaction startTransaction() {
        Transaction transaction = transactions.startTransaction();
        try {
            doNotWaitForTheDisk();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
        return transaction;
    }

    private void doNotWaitForTheDisk() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = off");
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("starting to follow the ledger", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
