package vn.dossierledger.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** On what it was measured: what others need to judge the absolute numbers, and nothing that tells whose machine it is. */
public final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final double BYTES_PER_GIB = 1L << 30;

    private Machine() {}

    /** What is known of the machine and of the database's settings that matter. */
    public static Map<String, String> describe(Connection postgres) throws SQLException {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        machine.put("processor", processor());
        machine.put("memory", memory());
        machine.put("load of the machine at the end, by others too", "%.1f".formatted(loadAverage()));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("JDK", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        machine.put("Elasticsearch", System.getProperty("benchmarks.elasticsearch", "as in the root pom"));
        machine.put("PostgreSQL", setting(postgres, "server_version"));
        for (String name : List.of("fsync", "synchronous_commit", "shared_buffers")) {
            machine.put("PostgreSQL " + name, setting(postgres, name));
        }
        return machine;
    }

    private static String setting(Connection postgres, String name) throws SQLException {
        try (var statement = postgres.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%.0f GiB".formatted(system.getTotalMemorySize() / BYTES_PER_GIB);
    }

    private static String processor() {
        if (Files.notExists(PROCESSORS)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
