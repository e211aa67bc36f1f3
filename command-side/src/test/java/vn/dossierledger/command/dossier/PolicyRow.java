package vn.dossierledger.command.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dossierledger.api.policy.PolicyProfile;

/**
 * One row of the table of DOMAIN.md 3.
 *
 * @param name as the table has it
 * @param cells where the files say it
 * @param outcome what happens to a dossier under a policy, in words, with the article of whatever was refused
 * @param expected by authority, from the table, by hand
 */
record PolicyRow(String name, List<Cell> cells, Function<PolicyProfile, String> outcome, Map<String, String> expected) {

    static PolicyRow of(String name, Function<PolicyProfile, String> outcome, String... places) {
        return new PolicyRow(name, Stream.of(places).map(Cell::at).toList(), outcome, Map.of());
    }

    PolicyRow dinhQuan(String what) {
        return and("dinhquan", what);
    }

    PolicyRow quangNgai(String what) {
        return and("quangngai", what);
    }

    PolicyRow binhThuan(String what) {
        return and("binhthuan", what);
    }

    PolicyRow caMau(String what) {
        return and("camau", what);
    }

    PolicyRow konTum(String what) {
        return and("kontum", what);
    }

    /** The same in all five. */
    PolicyRow everywhere(String what) {
        return dinhQuan(what).quangNgai(what).binhThuan(what).caMau(what).konTum(what);
    }

    private PolicyRow and(String authority, String what) {
        Map<String, String> more = new LinkedHashMap<>(expected);
        more.put(authority, what);
        return new PolicyRow(name, cells, outcome, more);
    }

    @Override
    public String toString() {
        return name;
    }
}
