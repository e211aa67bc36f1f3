package vn.dossierledger.benchmarks.rest;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import vn.dossierledger.benchmarks.axon.AxonDoor;
import vn.dossierledger.benchmarks.axon.AxonNode;
import vn.dossierledger.benchmarks.axon.BenchDesk;
import vn.dossierledger.benchmarks.axon.RawDoor;
import vn.dossierledger.benchmarks.axon.RawRows;
import vn.dossierledger.benchmarks.axon.SampleBytes;
import vn.dossierledger.benchmarks.axon.Submissions;
import vn.dossierledger.benchmarks.doors.DoorComparison;
import vn.dossierledger.benchmarks.doors.DoorWork;
import vn.dossierledger.benchmarks.http.Client;
import vn.dossierledger.benchmarks.measure.Rounds;
import vn.dossierledger.benchmarks.measure.Variant;
import vn.dossierledger.benchmarks.report.Section;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/** The running application over HTTP, beside an endpoint that only inserts, and one that uses Axon's own event store. */
public final class RestBenchmark {

    private static final String RAW = "REST + raw JDBC";
    private static final String STOCK = "REST + stock Axon JDBC";
    private static final String OURS = "this ledger";
    private static final double CREATE_AIM = 0.8;
    private static final double STEP_AIM = 0.6;
    private static final String WHAT =
            "Over HTTP: %s. Three servers of the same software in this process, one database. The ledger does all it does (caller, rules,"
                    + " attachments, code, key, sealing, receipt); the baseline checks the token, reads the same JSON and keeps the same"
                    + " bytes as the ledger kept; stock Axon runs the ledger's aggregate and sealing but draws codes and keys in memory."
                    + " %s";

    private final URI ledger;
    private final DataSource node;
    private final DataSource bench;
    private final Rulebook rulebook;
    private final ApplicantKeys keys;

    /**
     * Measures a running ledger.
     *
     * @param ledger where it answers
     * @param node its database
     * @param bench owner of the tables that are only for comparison
     */
    public RestBenchmark(URI ledger, DataSource node, DataSource bench, Rulebook rulebook, ApplicantKeys keys) {
        this.ledger = ledger;
        this.node = node;
        this.bench = bench;
        this.rulebook = rulebook;
        this.keys = keys;
    }

    /**
     * One table for creating, one for stepping.
     *
     * @param circumstances added to the title and the text, such as whether read models follow
     * @param aims whether the aims are held against these figures; Axon's own event store has its turn only then
     */
    public List<Section> run(String circumstances, String explanation, boolean aims, Rounds rounds) throws Exception {
        String run = UUID.randomUUID().toString().substring(0, 8);
        BenchDesk desk = new BenchDesk(rulebook, keys, "rest-" + run);
        String token = Client.token(ledger, Bodies.persona());
        JwtDecoder tokens =
                NimbusJwtDecoder.withJwkSetUri(ledger + "/oauth2/jwks").build();
        try (AxonNode stock = AxonNode.stock(bench, desk.desk());
                Client toLedger = Client.bearing(ledger, token)) {
            Bodies bodies = Bodies.prepare(toLedger);
            RestDoor ours = new RestDoor(toLedger, "/api/v1/dossiers", bodies);
            RawDoor raw = new RawDoor(new RawRows(bench), sample(ours));
            AxonDoor stockDoor = new AxonDoor(stock, desk, new Submissions(rulebook));
            try (ConfigurableApplicationContext baseline = BaselineApplication.start(tokens, raw, stockDoor);
                    Client toBaseline = Client.bearing(BaselineApplication.address(baseline), token)) {
                RestDoor rawRest = new RestDoor(toBaseline, "/raw/dossiers", bodies);
                RestDoor stockRest = new RestDoor(toBaseline, "/stock/dossiers", bodies);
                return List.of(
                        DoorComparison.play(
                                "Create through REST, " + circumstances,
                                WHAT.formatted("a submission at the counter, mostly of new applicants", explanation),
                                variants(
                                        aims,
                                        DoorWork.creating(RAW, rawRest),
                                        DoorWork.creating(STOCK, stockRest),
                                        DoorWork.creating(OURS, ours)),
                                OURS,
                                aims ? CREATE_AIM : Double.NaN,
                                rounds),
                        DoorComparison.play(
                                "Step through REST, " + circumstances,
                                WHAT.formatted(
                                        "a completeness check on a dossier of 1 to " + DoorWork.STEPS_PER_DOSSIER
                                                + " events (raw: select these, insert one)",
                                        explanation),
                                variants(
                                        aims,
                                        DoorWork.stepping(RAW, rawRest),
                                        DoorWork.stepping(STOCK, stockRest),
                                        DoorWork.stepping(OURS, ours)),
                                OURS,
                                aims ? STEP_AIM : Double.NaN,
                                rounds));
            }
        }
    }

    private static List<Variant> variants(boolean withStock, Variant raw, Variant stock, Variant ours) {
        return withStock ? List.of(raw, stock, ours) : List.of(raw, ours);
    }

    private SampleBytes sample(RestDoor door) throws Exception {
        String code = door.create();
        door.step(code, 0);
        try (Connection connection = node.getConnection()) {
            return SampleBytes.of(connection, code);
        }
    }

    /** An officer of the one-stop with what to send; for those who measure something else over HTTP. */
    public static RestDoor officer(URI server) throws IOException {
        Client client = Client.bearing(server, Client.token(server, Bodies.persona()));
        return new RestDoor(client, "/api/v1/dossiers", Bodies.prepare(client));
    }
}
