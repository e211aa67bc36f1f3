package vn.dossierledger.benchmarks.axon;

import java.sql.SQLException;
import java.util.UUID;
import vn.dossierledger.benchmarks.doors.Door;

/**
 * Straight to the table.
 *
 * @param rows the table
 * @param bytes what is kept
 */
public record RawDoor(RawRows rows, SampleBytes bytes) implements Door {

    private static final int CODE_LENGTH = 18;

    @Override
    public String create() throws SQLException {
        String code = UUID.randomUUID().toString().substring(0, CODE_LENGTH);
        rows.insert(code, bytes.created());
        return code;
    }

    @Override
    public void step(String code, int version) throws SQLException {
        rows.step(code, bytes.stepped());
    }
}
