package vn.dossierledger.query.deadlines.attention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import vn.dossierledger.api.query.Language;

/** Working hours in words. */
final class Hours {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private Hours() {}

    static String in(Language language, Duration working) {
        String hours = BigDecimal.valueOf(working.toMinutes())
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return language.of(hours.replace('.', ',') + " giờ làm việc", hours + " working hours");
    }

    static String last(Language language, Duration working) {
        String hours = in(language, working);
        return language.of("trong " + hours + " cuối", "in the last " + hours);
    }
}
