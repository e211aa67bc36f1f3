package vn.dossierledger.query.deadlines.attention;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * From where on something is worth a look. Data of whoever runs the ledger, for no regulation names them; what was seen under others is seen
 * anew after a rebuild.
 *
 * @param supplementBeforeEnd working time before the end of K3 in which a supplement is asked for
 * @param stopBeforeEnd working time before the end of K3 in which processing is stopped
 * @param supplements how many supplements of one dossier are many
 * @param extensionAfter the part of the time limit, 0 to 1, after which an extension is late
 * @param readyBeforeLeaving working time that a result waits at the one-stop
 */
public record Thresholds(
        Duration supplementBeforeEnd,
        Duration stopBeforeEnd,
        int supplements,
        BigDecimal extensionAfter,
        Duration readyBeforeLeaving) {

    /** @throws IllegalArgumentException when one of them makes no sense */
    public Thresholds {
        if (!positive(supplementBeforeEnd)
                || !positive(stopBeforeEnd)
                || !positive(readyBeforeLeaving)
                || supplements < 1
                || extensionAfter.signum() < 0
                || extensionAfter.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The thresholds dossier.attention.* make no sense: hours and numbers must be"
                            + " positive, dossier.attention.extension-after-share must lie between 0 and 1.");
        }
    }

    private static boolean positive(Duration time) {
        return time.compareTo(Duration.ZERO) > 0;
    }
}
