package vn.dossierledger.benchmarks.axon;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.dossierledger.benchmarks.doors.DoorComparison;
import vn.dossierledger.benchmarks.doors.DoorWork;
import vn.dossierledger.benchmarks.measure.Rounds;
import vn.dossierledger.benchmarks.report.Section;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/** Command bus → aggregate → append: this ledger's event store beside Axon's, and a bare insert as the measure of both. */
public final class AxonBenchmark {

    private static final String RAW = "raw JDBC";
    private static final String STOCK = "stock Axon JDBC";
    private static final String OURS = "this ledger";
    private static final String WHAT =
            "Through Axon's command bus, without HTTP: %s. The same aggregate, rules, sealing, serializer and database for both event"
                    + " stores, no statement but theirs; raw JDBC keeps the same bytes in a table with the same indexes and decides"
                    + " nothing.";

    private final DataSource node;
    private final DataSource bench;
    private final Rulebook rulebook;
    private final ApplicantKeys keys;

    /**
     * Measures on one database.
     *
     * @param node logs in as the application
     * @param bench owner of the tables that are only for comparison, Axon's in its current schema
     */
    public AxonBenchmark(DataSource node, DataSource bench, Rulebook rulebook, ApplicantKeys keys) {
        this.node = node;
        this.bench = bench;
        this.rulebook = rulebook;
        this.keys = keys;
    }

    /** One table for creating, one for stepping. */
    public List<Section> run(Rounds rounds) throws Exception {
        String run = UUID.randomUUID().toString().substring(0, 8);
        Submissions commands = new Submissions(rulebook);
        BenchDesk ourDesk = new BenchDesk(rulebook, keys, "ours-" + run);
        BenchDesk stockDesk = new BenchDesk(rulebook, keys, "stck-" + run);
        try (AxonNode ours = AxonNode.ofLedger(node, ourDesk.desk());
                AxonNode stock = AxonNode.stock(bench, stockDesk.desk())) {
            AxonDoor ourDoor = new AxonDoor(ours, ourDesk, commands);
            AxonDoor stockDoor = new AxonDoor(stock, stockDesk, commands);
            RawDoor rawDoor = new RawDoor(new RawRows(bench), sample(ourDoor));
            return List.of(
                    DoorComparison.play(
                            "Create, without HTTP",
                            WHAT.formatted("a submission at the counter"),
                            List.of(
                                    DoorWork.creating(RAW, rawDoor),
                                    DoorWork.creating(STOCK, stockDoor),
                                    DoorWork.creating(OURS, ourDoor)),
                            OURS,
                            Double.NaN,
                            rounds),
                    DoorComparison.play(
                            "Step, without HTTP",
                            WHAT.formatted("a completeness check on a dossier of 1 to " + DoorWork.STEPS_PER_DOSSIER
                                    + " events (raw: select these, insert one)"),
                            List.of(
                                    DoorWork.stepping(RAW, rawDoor),
                                    DoorWork.stepping(STOCK, stockDoor),
                                    DoorWork.stepping(OURS, ourDoor)),
                            OURS,
                            Double.NaN,
                            rounds));
        }
    }

    private SampleBytes sample(AxonDoor door) throws Exception {
        String code = door.create();
        door.step(code, 0);
        try (Connection connection = node.getConnection()) {
            return SampleBytes.of(connection, code);
        }
    }
}
