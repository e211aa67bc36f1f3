package vn.dossierledger.embedded;

/**
 * An empty database of one test class, with the superuser who owns it.
 *
 * @param jdbcUrl the address, without user and password
 * @param user the superuser's name
 * @param password the superuser's password
 */
public record TestDatabase(String jdbcUrl, String user, String password) {

    @Override
    public String toString() {
        return "TestDatabase[" + jdbcUrl + "]";
    }
}
