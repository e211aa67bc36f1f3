package vn.dossierledger.ledger.schema;

/**
 * Who may change the schemas.
 *
 * @param jdbcUrl of the database, {@code jdbc:postgresql://…}
 * @param user owner of the schemas; needs {@code CREATEROLE} unless the three users of {@link LedgerRole} exist already
 * @param password of that user
 */
public record Owner(String jdbcUrl, String user, String password) {

    @Override
    public String toString() {
        return "Owner[" + user + "]";
    }
}
