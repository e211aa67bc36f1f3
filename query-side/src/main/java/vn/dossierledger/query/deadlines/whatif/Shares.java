package vn.dossierledger.query.deadlines.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole, to four decimals. */
public final class Shares {

    private static final int DECIMALS = 4;

    private Shares() {}

    /** On time of on time and late; null while there are none. */
    public static Double of(long onTime, long late) {
        return onTime + late == 0 ? null : part(onTime, onTime + late);
    }

    /** Zero of nothing. */
    public static double part(long part, long whole) {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
