package vn.dossierledger.query.projection;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rows in the binary format of COPY: bytes go as they are, where the text format doubles them. */
final class CopyBinary {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int NULL = -1;
    private static final int END = -1;
    /** The server counts days and microseconds from here, as UTC. */
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

    private static final long BEGIN_DAY = BEGIN.toEpochDay();
    private static final long BEGIN_SECOND = BEGIN_DAY * 86_400;
    private static final long MICROS = 1_000_000;
    private static final double NANOS_PER_MICRO = 1_000;

    private CopyBinary() {}

    static <R> void write(OutputStream copy, List<Column<R>> columns, List<R> rows) throws IOException {
        var out = new DataOutputStream(copy);
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
        for (R row : rows) {
            out.writeShort(columns.size());
            for (Column<R> column : columns) {
                field(out, column.type(), column.value().apply(row));
            }
        }
        out.writeShort(END);
        out.flush();
    }

    private static void field(DataOutputStream out, String type, Object value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
            return;
        }
        switch (type) {
            case "text" -> bytes(out, value.toString().getBytes(StandardCharsets.UTF_8));
            case "bytea" -> bytes(out, (byte[]) value);
            case "int8" -> eight(out, ((Number) value).longValue());
            case "int4" -> four(out, ((Number) value).intValue());
            case "bool" -> {
                out.writeInt(1);
                out.writeBoolean((Boolean) value);
            }
            case "date" -> four(out, (int) (((LocalDate) value).toEpochDay() - BEGIN_DAY));
            case "timestamptz" -> eight(out, micros((Instant) value));
            default ->
                throw new IllegalArgumentException("A rebuild cannot write columns of type " + type
                        + ": add the type's binary form to CopyBinary.");
        }
    }

    /** Rounded as the server rounds what it reads as text. */
    private static long micros(Instant at) {
        return (at.getEpochSecond() - BEGIN_SECOND) * MICROS + (long) Math.rint(at.getNano() / NANOS_PER_MICRO);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void eight(DataOutputStream out, long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static void four(DataOutputStream out, int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }
}
