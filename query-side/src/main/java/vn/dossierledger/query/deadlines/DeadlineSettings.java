package vn.dossierledger.query.deadlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.springframework.core.env.Environment;
import vn.dossierledger.query.deadlines.attention.Thresholds;

/**
 * What whoever runs the ledger may choose, since no regulation does; {@code query-side.properties} has the usual values.
 *
 * @param soon how much working time before its end a time limit runs out soon
 * @param thresholds from where on something is worth a look
 * @param mostDossiers how many dossiers a question "what if" may be about
 */
record DeadlineSettings(Duration soon, Thresholds thresholds, long mostDossiers) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    static DeadlineSettings of(Environment environment) {
        return new DeadlineSettings(
                hours(environment, "dossier.deadlines.soon-working-hours"),
                new Thresholds(
                        hours(environment, "dossier.attention.supplement-before-end-working-hours"),
                        hours(environment, "dossier.attention.stop-before-end-working-hours"),
                        environment.getRequiredProperty("dossier.attention.supplements", Integer.class),
                        environment.getRequiredProperty("dossier.attention.extension-after-share", BigDecimal.class),
                        hours(environment, "dossier.attention.ready-before-leaving-working-hours")),
                environment.getRequiredProperty("dossier.what-if.most-dossiers", Long.class));
    }

    /** Hours may be parts of one, down to the minute. */
    private static Duration hours(Environment environment, String property) {
        BigDecimal hours = environment.getRequiredProperty(property, BigDecimal.class);
        return Duration.ofMinutes(hours.multiply(MINUTES_PER_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
