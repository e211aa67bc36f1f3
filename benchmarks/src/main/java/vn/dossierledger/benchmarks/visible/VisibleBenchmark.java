package vn.dossierledger.benchmarks.visible;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.benchmarks.http.Client;
import vn.dossierledger.benchmarks.http.Reply;
import vn.dossierledger.benchmarks.measure.Sample;
import vn.dossierledger.benchmarks.report.Goal;
import vn.dossierledger.benchmarks.report.Section;
import vn.dossierledger.benchmarks.rest.RestDoor;

/** From the moment a client holds the answer to its command until a query by the dossier's code shows that version. */
public final class VisibleBenchmark {

    private static final double AIM_MILLIS = 50;
    private static final double MIDDLE = 0.5;
    private static final double NEARLY_ALL = 0.99;
    private static final int WARM_UP = 100;

    private VisibleBenchmark() {}

    /**
     * Writes with one client, looks with another; nobody else does anything.
     *
     * @param where for the title
     * @param writer takes commands
     * @param queries where queries are answered
     * @param times how many commands are followed, of either kind and by either way of looking
     */
    public static Section run(String where, RestDoor writer, URI queries, String token, int times) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        try (Client reader = Client.bearing(queries, token)) {
            for (Looking looking : Looking.values()) {
                follow(writer, reader, looking, WARM_UP);
                for (Map.Entry<String, Sample> measured :
                        follow(writer, reader, looking, times).entrySet()) {
                    double nearlyAll = measured.getValue().millis(NEARLY_ALL);
                    rows.add(row(looking, measured.getKey(), measured.getValue()));
                    goals.add(new Goal(
                            "Visible after a " + measured.getKey() + ", " + where + ", " + looking.text()
                                    + ": p99 in ms",
                            AIM_MILLIS,
                            false,
                            nearlyAll));
                }
            }
        }
        return new Section(
                "Accepted → visible by code, " + where,
                "From the last byte of the command's answer to the last byte of the first answer to GET /api/v1/dossiers/{code} that"
                        + " has the new version, so the query itself is in it. One client that writes and then looks.",
                rows,
                goals);
    }

    private static Map<String, Object> row(Looking looking, String command, Sample sample) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("command", command);
        row.put("looking by", looking.text());
        row.put("times", sample.size());
        row.put("p50 ms", sample.millis(MIDDLE));
        row.put("p99 ms", sample.millis(NEARLY_ALL));
        row.put("longest ms", sample.millis(1));
        return row;
    }

    private static Map<String, Sample> follow(RestDoor writer, Client reader, Looking looking, int times)
            throws IOException {
        long[] creates = new long[times];
        long[] steps = new long[times];
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            Reply created = writer.created();
            String code = created.json().get("code").asString();
            creates[i] = look(reader, looking, code, created);
            steps[i] = look(reader, looking, code, writer.stepped(code, created.version()));
        }
        long elapsed = System.nanoTime() - begin;
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("creation", new Sample(elapsed, creates));
        samples.put("step", new Sample(elapsed, steps));
        return samples;
    }

    private static long look(Client reader, Looking looking, String code, Reply accepted) throws IOException {
        long begin = System.nanoTime();
        looking.until(reader, "/api/v1/dossiers/" + code, accepted.version(), accepted.position());
        return System.nanoTime() - begin;
    }
}
