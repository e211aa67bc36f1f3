package vn.dossierledger.command.dossier;

import java.util.Random;
import vn.dossierledger.api.actor.Caller;

/** Makes the choices of a play: by chance, or every one in its turn. */
interface Pick {

    /** One of {@code 0 … n-1}. */
    int of(int n);

    /** Somebody to take a step: who may, or now and then somebody else. */
    Caller who(Caller... may);

    @SuppressWarnings("unchecked")
    default <T> T one(T... all) {
        return all[of(all.length)];
    }

    /** By chance; the same seed makes the same choices. */
    static Pick seeded(long seed) {
        Random random = new Random(seed);
        return new Pick() {
            @Override
            public int of(int n) {
                return random.nextInt(n);
            }

            @Override
            public Caller who(Caller... may) {
                return random.nextInt(20) > 0 ? one(may) : one(Moves.PEOPLE);
            }
        };
    }

    /** Every combination of choices, one after the other; who may not is left out. */
    final class Every implements Pick {

        private final java.util.List<int[]> tape = new java.util.ArrayList<>();
        private int at;

        @Override
        public int of(int n) {
            if (at == tape.size()) {
                tape.add(new int[] {0, n});
            }
            return tape.get(at++)[0];
        }

        @Override
        public Caller who(Caller... may) {
            return one(may);
        }

        /** Goes on to the next combination; false when there is none. */
        boolean next() {
            at = 0;
            while (!tape.isEmpty() && tape.getLast()[0] + 1 == tape.getLast()[1]) {
                tape.removeLast();
            }
            if (tape.isEmpty()) {
                return false;
            }
            tape.getLast()[0]++;
            return true;
        }
    }
}
