package vn.dossierledger.query.deadlines.holding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.api.query.deadlines.HeldBy;
import vn.dossierledger.api.query.deadlines.Keeper;

/**
 * Who had a dossier, from its submission on, without a hole and without an overlap. Immutable. Each stretch begins where the one before
 * ends; the last one lasts.
 *
 * @param stretches in order
 * @param whereabouts what decides who has it now
 */
public record Holding(List<Stretch> stretches, Whereabouts whereabouts) {

    /** Before the first event. */
    public static final Holding NOT_YET = new Holding(List.of(), Whereabouts.NEW);

    public Holding {
        stretches = List.copyOf(stretches);
    }

    /** @param life after the event */
    public Holding after(DossierEvent event, Life life) {
        Whereabouts now = whereabouts.after(event);
        Keeper keeper = Keepers.of(life.state(), now);
        if (!stretches.isEmpty() && stretches.getLast().keeper().equals(keeper)) {
            return new Holding(stretches, now);
        }
        List<Stretch> more = new ArrayList<>(stretches);
        Instant at = happened(event);
        if (!more.isEmpty()) {
            Stretch last = more.removeLast();
            // Clocks of several nodes may differ a little: time does not run backwards here.
            at = at.isBefore(last.from()) ? last.from() : at;
            more.add(last.until(at));
        }
        more.add(new Stretch(keeper, at, null));
        return new Holding(more, now);
    }

    /** Who has it now; nobody when its life has ended. */
    public Keeper keeper() {
        return stretches.getLast().keeper();
    }

    /** Whether its life has ended. */
    public boolean ended() {
        return keeper().heldBy() == HeldBy.NOBODY;
    }

    /** The stretches of its life until its end, or until {@code now} while it is open. */
    public List<Stretch> until(Instant now) {
        Stretch last = stretches.getLast();
        List<Stretch> life = new ArrayList<>(stretches.subList(0, stretches.size() - 1));
        if (!ended()) {
            Instant at = now.truncatedTo(ChronoUnit.MICROS);
            life.add(last.until(at.isBefore(last.from()) ? last.from() : at));
        }
        return life;
    }

    /** A result may be received before that is recorded: nobody has to answer for the time between. */
    private static Instant happened(DossierEvent event) {
        Instant at = event instanceof ResultReturned returned
                        && returned.receivedAt() != null
                        && returned.receivedAt().isBefore(event.at())
                ? returned.receivedAt()
                : event.at();
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
