package vn.dossierledger.benchmarks.queries;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.dossierledger.benchmarks.http.Client;
import vn.dossierledger.benchmarks.http.Reply;
import vn.dossierledger.benchmarks.measure.Load;
import vn.dossierledger.benchmarks.measure.Operation;
import vn.dossierledger.benchmarks.measure.Sample;
import vn.dossierledger.benchmarks.report.Goal;
import vn.dossierledger.benchmarks.report.Section;

/** Every query, one kind after the other, on a filled ledger that nobody writes to. */
public final class QueriesBenchmark {

    private static final double AIM_MILLIS = 300;
    private static final double MIDDLE = 0.5;
    private static final double MOST = 0.95;
    private static final long SEED = 2026;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private QueriesBenchmark() {}

    /**
     * Asks each kind of question so many times, after a warm-up of a tenth.
     *
     * @param base where queries are answered
     * @param codes of dossiers that are there
     * @param dossiers how many there are, for the title
     * @param times how often each is asked
     * @param clients how many ask at the same time
     */
    public static Section run(URI base, List<String> codes, long dossiers, int times, int clients) throws Exception {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (Asking asking : Questions.all(seal(base))) {
            try (Client client = Client.bearing(base, Client.token(base, asking.persona()))) {
                SplittableRandom random = new SplittableRandom(SEED);
                Reply first = ask(client, asking, Known.draw(codes, random));
                if (first.status() != OK) {
                    rows.add(refused(asking, first));
                    continue;
                }
                Load.run(chains(client, asking, codes, random, Math.max(1, times / 10)), clients);
                Sample sample = Load.run(chains(client, asking, codes, random, times), clients);
                rows.add(row(asking, sample));
                goals.add(new Goal(asking.name() + ": p95 in ms", AIM_MILLIS, false, sample.millis(MOST)));
            }
        }
        return new Section(
                "Queries at " + dossiers + " dossiers",
                "Each query by " + clients
                        + " clients at a time, each with other values, on a ledger that nobody writes to and read models that"
                        + " have taken everything in. Latencies from the first byte sent to the last byte received.",
                rows,
                goals);
    }

    /** Seals a month of the form, once for this run; answers where it lies. */
    private static String seal(URI base) throws IOException {
        try (Client client = Client.bearing(base, Client.token(base, "reporting"))) {
            return client.post(
                            "/api/v1/reports/06a/seals",
                            "{\"authority\":\"quangngai\",\"from\":\"2026-04-01\",\"to\":\"2026-04-30\"}"
                                    .getBytes(StandardCharsets.UTF_8),
                            Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                    .expect(CREATED)
                    .header("location");
        }
    }

    private static List<List<Operation>> chains(
            Client client, Asking asking, List<String> codes, SplittableRandom random, int times) {
        List<List<Operation>> chains = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            Known known = Known.draw(codes, random);
            chains.add(List.of(() -> ask(client, asking, known).expect(OK)));
        }
        return chains;
    }

    private static Reply ask(Client client, Asking asking, Known known) throws IOException {
        String path = asking.path().apply(known);
        return asking.body() == null
                ? client.get(path, asking.headers())
                : client.post(path, asking.body().apply(known).getBytes(StandardCharsets.UTF_8), asking.headers());
    }

    private static Map<String, Object> row(Asking asking, Sample sample) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("query", asking.name());
        row.put("times", sample.size());
        row.put("p50 ms", sample.millis(MIDDLE));
        row.put("p95 ms", sample.millis(MOST));
        row.put("longest ms", sample.millis(1));
        row.put("answered", "yes");
        return row;
    }

    private static Map<String, Object> refused(Asking asking, Reply reply) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("query", asking.name());
        row.put("times", 0);
        row.put("p50 ms", Double.NaN);
        row.put("p95 ms", Double.NaN);
        row.put("longest ms", Double.NaN);
        row.put("answered", "no: " + reply.status());
        return row;
    }
}
