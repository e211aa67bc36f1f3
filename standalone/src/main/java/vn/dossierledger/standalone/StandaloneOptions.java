package vn.dossierledger.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * How to run.
 *
 * @param directory where the embedded servers keep their data
 * @param fresh whether to wipe that directory first
 * @param demo whether demo data is loaded into an embedded ledger
 * @param embedded false when {@code DOSSIER_DB_URL} names a database that is there
 * @param port of HTTP; 0 takes a free one
 * @param rest everything else, for Spring
 */
public record StandaloneOptions(
        Path directory, boolean fresh, boolean demo, boolean embedded, int port, List<String> rest) {

    private static final int PORT = 8080;
    private static final String DEMO_UNTIL = "--demo-until=";
    private static final String NO_DAY =
            "The demo cannot end on '%s': give today or a day before, as in --demo-until=2026-11-20.";

    public StandaloneOptions {
        rest = List.copyOf(rest);
    }

    /**
     * Reads {@code --fresh}, {@code --no-demo}, {@code --demo-until=<day>}, {@code --data=<directory>} and {@code --server.port=<port>};
     * {@code -Ddossier.fresh=true} and {@code -Ddossier.demo=false} say the same as properties.
     *
     * @throws StartRefused when the port is no number, or the day none of the past
     */
    static StandaloneOptions parse(String[] arguments, Map<String, String> environment) {
        Path directory = Path.of(System.getProperty("dossier.data", "data"));
        boolean fresh = isSet("dossier.fresh", false);
        boolean demo = isSet("dossier.demo", true);
        int port = port(environment.getOrDefault("SERVER_PORT", String.valueOf(PORT)));
        List<String> rest = new ArrayList<>();
        for (String argument : arguments) {
            if ("--fresh".equals(argument)) {
                fresh = true;
            } else if ("--no-demo".equals(argument)) {
                demo = false;
            } else if (argument.startsWith(DEMO_UNTIL)) {
                rest.add("--dossier.demo.until=" + day(argument.substring(DEMO_UNTIL.length())));
            } else if (argument.startsWith("--data=")) {
                directory = Path.of(argument.substring("--data=".length()));
            } else if (argument.startsWith("--server.port=")) {
                port = port(argument.substring("--server.port=".length()));
            } else {
                rest.add(argument);
            }
        }
        return new StandaloneOptions(directory, fresh, demo, !environment.containsKey("DOSSIER_DB_URL"), port, rest);
    }

    /** Where HTTP answers, once the port is known. */
    static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    /** {@code -Dname} alone says yes, as Maven users expect. */
    private static boolean isSet(String property, boolean otherwise) {
        String value = System.getProperty(property);
        if (value == null) {
            return otherwise;
        }
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    /** The last day of the demo, Asia/Ho_Chi_Minh. */
    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isAfter(LocalDate.now(WorkingCalendar.ZONE))) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new StartRefused(NO_DAY.formatted(text), e);
        }
        throw new StartRefused(NO_DAY.formatted(text));
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StartRefused("The port '" + text + "' is no number: give --server.port=8080.", e);
        }
    }
}
