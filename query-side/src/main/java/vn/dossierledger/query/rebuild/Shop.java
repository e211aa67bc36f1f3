package vn.dossierledger.query.rebuild;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.query.deadletters.DeadLetters;

/** What the work on every version needs. */
record Shop(
        Versions versions,
        SwitchGate gate,
        DeadLetters letters,
        JdbcOperations jdbc,
        TransactionOperations transactions) {}
