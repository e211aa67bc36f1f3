package vn.dossierledger.standalone.acceptance;

import java.net.URI;

/**
 * Where a ledger answers; one address for all when both sides run in one process.
 *
 * @param issuer gives tokens
 * @param commands takes commands
 * @param queries takes queries
 */
record Ledger(URI issuer, URI commands, URI queries) {

    static Ledger at(URI base) {
        return new Ledger(base, base, base);
    }
}
