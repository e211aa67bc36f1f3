package vn.dossierledger.query.report06;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.query.projection.Fact;

/**
 * Lives of dossiers by the dice, over a year, interleaved in the ledger as they may be when several nodes write: whatever may happen happens in
 * any order, now and then a node's clock goes a day wrong, and transactions with higher numbers may have lower rows.
 */
final class RandomLedger {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    static final int DAYS = 360;

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private final Random dice;
    private final List<Life> lives = new ArrayList<>();
    private long places;

    RandomLedger(long seed, int dossiers) {
        dice = new Random(seed);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < dossiers; i++) {
            cases.add(somebody(i));
        }
        cases.forEach(each -> lives.add(new Life(each, new ArrayList<>())));
        record(cases);
    }

    /** A dossier and its facts, in order. */
    record Life(Case dossier, List<Fact> facts) {}

    List<Life> lives() {
        return lives;
    }

    /** The last place of the ledger. */
    LedgerPlace end() {
        return new LedgerPlace(places, 0);
    }

    /** A place within the ledger. */
    LedgerPlace somewhere() {
        return new LedgerPlace(dice.nextLong(places + 1), 0);
    }

    private Case somebody(int number) {
        int day = dice.nextInt(DAYS - 60);
        Channel channel = CHANNELS.get(dice.nextInt(CHANNELS.size()));
        Case dossier = Case.submitted("R" + number, "random", "p" + dice.nextInt(3), channel, text(day));
        if (dice.nextInt(10) == 0) {
            return dossier.declined(text(day));
        }
        dossier.accepted(text(day), text(day + dice.nextInt(30)));
        int steps = dice.nextInt(8);
        for (int i = 0; i < steps; i++) {
            day = Math.max(0, day + dice.nextInt(25) - (dice.nextInt(10) == 0 ? 1 : 0));
            step(dossier, day);
        }
        return dossier;
    }

    private void step(Case dossier, int day) {
        String on = text(day);
        switch (dice.nextInt(13)) {
            case 0 -> dossier.solved(on);
            case 1 -> dossier.solved(on);
            case 2 -> dossier.originalsDiffer(on);
            case 3 -> dossier.returned(on);
            case 4 -> dossier.withdrawn(on);
            case 5 -> dossier.stopped(on);
            case 6 -> dossier.notPerformed(on);
            case 7 -> dossier.supplementAsked(on, SupplementPhase.PROCESSING);
            case 8 -> dossier.lapsed(on, SupplementPhase.PROCESSING);
            case 9, 10 -> fee(dossier, on);
            case 11 -> dossier.feePaid(on);
            default -> dossier.reopened(on, text(day + dice.nextInt(30)));
        }
    }

    /** Nobody is asked while a fee is due: the rules of the side that decides never let that happen. */
    private static void fee(Case dossier, String on) {
        if (dossier.state() != DossierState.FEE_DUE) {
            dossier.feeAsked(on);
        }
    }

    private static String text(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }

    /** One event of any dossier after the other; the rows of a transaction that began earlier may be higher. */
    private void record(List<Case> cases) {
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            int one = waiting.get(dice.nextInt(waiting.size()));
            List<Fact> facts = lives.get(one).facts();
            var event = cases.get(one).events().get(facts.size());
            places++;
            facts.add(new Fact(event, facts.size(), event.at(), new LedgerPlace(places, 1_000_000 - places)));
            if (facts.size() == cases.get(one).events().size()) {
                waiting.remove((Integer) one);
            }
        }
    }
}
