package vn.dossierledger.command.dossier;

import java.util.List;
import java.util.stream.LongStream;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.command.rule.ValidPolicy;
import vn.dossierledger.command.rule.files.ProgramFiles;

/** Policies that may be brought into force: one of the five, with some of its values changed. */
final class RandomPolicies {

    private static final List<PolicyProfile> FIVE = five();
    private static final List<Cell> CELLS = Cell.all();
    private static final int CHANGES = 4;

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
            Cell cell = CELLS.get(pick.of(CELLS.size()));
            List<Object> others = cell.others(policy);
            PolicyProfile changed = cell.put(others.get(pick.of(others.size())), policy);
            policy = ValidPolicy.faults(changed).isEmpty() ? changed : policy;
        }
        return policy;
    }

    private static List<PolicyProfile> five() {
        ProgramFiles files = ProgramFiles.ofTheProgram();
        return files.authorities().stream().map(files::policy).toList();
    }
}
