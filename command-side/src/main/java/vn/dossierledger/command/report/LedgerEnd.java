package vn.dossierledger.command.report;

import vn.dossierledger.api.report.LedgerPlace;

/** The end of what is final in the ledger. */
@FunctionalInterface
public interface LedgerEnd {

    /** Everything up to there is final; nothing that is written from now on will lie before it. */
    LedgerPlace readable();
}
