package vn.dossierledger.command.dossier;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.command.rule.ValidPolicy;
import vn.dossierledger.command.rule.files.ProgramFiles;

/** Policies that may be brought into force: one of the five, with some of its values changed; some are read from what an older ledger holds. */
final class RandomPolicies {

    private static final List<PolicyProfile> FIVE = five();
    private static final List<Cell> CELLS = Cell.all();
    private static final int CHANGES = 4;

    /** What a life hangs on most. */
    private static final List<Cell> SWITCHES = Stream.of(
                    "supplementLapses",
                    "supplementEffect",
                    "stopEffect",
                    "resolutionEnds",
                    "refund",
                    "apologies",
                    "onlineFromLevel")
            .map(Cell::at)
            .toList();

    private static final List<PolicyProfile> POOL =
            LongStream.range(0, 2_000).mapToObj(seed -> next(Pick.seeded(seed))).toList();

    private RandomPolicies() {}

    /** One of two thousand. */
    static PolicyProfile any(Pick pick) {
        return POOL.get(pick.of(POOL.size()));
    }

    private static PolicyProfile next(Pick pick) {
        PolicyProfile policy = FIVE.get(pick.of(FIVE.size()));
        for (int i = pick.of(CHANGES + 1); i > 0; i--) {
            List<Cell> cells = pick.of(2) == 0 ? SWITCHES : CELLS;
            Cell cell = cells.get(pick.of(cells.size()));
            List<Object> others = cell.others(policy);
            PolicyProfile changed = cell.put(others.get(pick.of(others.size())), policy);
            policy = ValidPolicy.faults(changed).isEmpty() ? changed : policy;
        }
        return pick.of(4) == 0 ? OlderPolicy.readBack(policy, pick) : policy;
    }

    private static List<PolicyProfile> five() {
        ProgramFiles files = ProgramFiles.ofTheProgram();
        return files.authorities().stream().map(files::policy).toList();
    }
}
