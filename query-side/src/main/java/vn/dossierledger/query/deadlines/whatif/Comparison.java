package vn.dossierledger.query.deadlines.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.query.deadlines.WhatIf.ClockShare;
import vn.dossierledger.api.query.deadlines.WhatIf.Example;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** Adds up, dossier by dossier, how clocks stand under two policies. Not for several threads. */
public final class Comparison {

    /** The clocks with which an authority can be late. */
    public static final Set<ClockName> CLOCKS =
            Set.of(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION, ClockName.SHARE);

    private static final int EXAMPLES = 10;

    private final Instant now;
    private final Map<ClockName, Sides> sides = new EnumMap<>(ClockName.class);
    private final List<Example> examples = new ArrayList<>();
    private long dossiers;
    private long changed;

    /**
     * @param clocks which clocks are compared
     * @param now the instant at which they are read, both ways
     */
    public Comparison(Set<ClockName> clocks, Instant now) {
        this.now = now;
        clocks.forEach(clock -> sides.put(clock, new Sides()));
    }

    /**
     * Reads one dossier both ways.
     *
     * @param bound the rules that it is bound to
     */
    public void add(String code, ClockHistory history, Rules bound, OtherPolicy other) {
        dossiers++;
        List<ClockReading> before = DossierClocks.runs(history, bound, now);
        List<ClockReading> after = DossierClocks.runs(history, other.in(bound), now);
        boolean onAnotherSide = false;
        for (int i = 0; i < before.size(); i++) {
            Sides of = sides.get(before.get(i).clock());
            if (of != null) {
                ClockState was = before.get(i).state();
                ClockState wouldBe = after.get(i).state();
                of.add(was, wouldBe);
                if (late(was) != late(wouldBe)) {
                    onAnotherSide = true;
                    example(code, before.get(i), after.get(i));
                }
            }
        }
        if (onAnotherSide) {
            changed++;
        }
    }

    static boolean late(ClockState state) {
        return state == ClockState.MISSED;
    }

    private void example(String code, ClockReading before, ClockReading after) {
        if (examples.size() < EXAMPLES) {
            examples.add(new Example(
                    code,
                    before.clock(),
                    before.startedAt(),
                    before.metAt(),
                    before.dueAt(),
                    after.dueAt(),
                    before.state(),
                    after.state()));
        }
    }

    /** How many dossiers were read. */
    public long dossiers() {
        return dossiers;
    }

    /** How many of them are on the other side of some clock. */
    public long changed() {
        return changed;
    }

    /** One per clock, in the order of their names' declaration. */
    public List<ClockShare> clocks() {
        List<ClockShare> shares = new ArrayList<>();
        sides.forEach((clock, of) -> shares.add(of.share(clock)));
        return shares;
    }

    /** The first that change side. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }
}
