package vn.dossierledger.benchmarks.doors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dossierledger.benchmarks.measure.Load;
import vn.dossierledger.benchmarks.measure.Operation;
import vn.dossierledger.benchmarks.measure.Variant;

/** The two kinds of work: creating, and stepping on dossiers that are there. */
public final class DoorWork {

    /** A dossier takes so many steps, then another is taken: streams get as long as those of real dossiers. */
    public static final int STEPS_PER_DOSSIER = 8;

    private static final int CLIENTS_PREPARING = 4;

    private DoorWork() {}

    /** Creates dossiers. */
    public static Variant creating(String name, Door door) {
        return new Variant(name, operations -> Collections.nCopies(operations, List.of(door::create)));
    }

    /** Takes steps on dossiers created before, unmeasured. */
    public static Variant stepping(String name, Door door) {
        return new Variant(name, operations -> {
            List<String> codes = Collections.synchronizedList(new ArrayList<>());
            int dossiers = (operations + STEPS_PER_DOSSIER - 1) / STEPS_PER_DOSSIER;
            Load.run(Collections.nCopies(dossiers, List.of(() -> codes.add(door.create()))), CLIENTS_PREPARING);
            return codes.stream().map(code -> steps(door, code)).toList();
        });
    }

    private static List<Operation> steps(Door door, String code) {
        List<Operation> steps = new ArrayList<>();
        for (int version = 0; version < STEPS_PER_DOSSIER; version++) {
            int seen = version;
            steps.add(() -> door.step(code, seen));
        }
        return steps;
    }
}
