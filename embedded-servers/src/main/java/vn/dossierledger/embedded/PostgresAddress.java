package vn.dossierledger.embedded;

/**
 * Where the embedded PostgreSQL listens, and its superuser.
 *
 * @param host a loopback address, never null
 * @param port the TCP port, another one after each start
 * @param user the superuser's name
 * @param password the superuser's password, the same as long as the data directory lives
 */
public record PostgresAddress(String host, int port, String user, String password) {

    /** The JDBC address of one database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return "PostgresAddress[" + user + "@" + host + ":" + port + "]";
    }
}
