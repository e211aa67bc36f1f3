package vn.dossierledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;

class FollowerTransactionsIT {

    private static HikariDataSource oneConnection;

    private final JdbcClient jdbc = JdbcClient.create(oneConnection);
    private final FollowerTransactions transactions = new FollowerTransactions(
            new SpringTransactionManager(new JdbcTransactionManager(oneConnection)), oneConnection);

    @BeforeAll
    static void prepare() {
        TestDatabase database = SharedServers.newDatabase();
        oneConnection = new HikariDataSource();
        oneConnection.setJdbcUrl(database.jdbcUrl());
        oneConnection.setUsername(database.user());
        oneConnection.setPassword(database.password());
        oneConnection.setMaximumPoolSize(1);
        oneConnection.setConnectionInitSql("set synchronous_commit = on");
    }

    @AfterAll
    static void close() {
        oneConnection.close();
    }

    private String synchronousCommit() {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }

    @Test
    void a_follower_does_not_wait_for_the_disk() {
        Transaction transaction = transactions.startTransaction();
        try {
            assertThat(synchronousCommit()).isEqualTo("off");
        } finally {
            transaction.commit();
        }
    }

    @Test
    void whoever_uses_the_connection_next_waits_again() {
        transactions.startTransaction().commit();

        assertThat(synchronousCommit()).isEqualTo("on");

        transactions.startTransaction().rollback();

        assertThat(synchronousCommit()).isEqualTo("on");
    }
}
