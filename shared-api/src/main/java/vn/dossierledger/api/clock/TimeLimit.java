package vn.dossierledger.api.clock;

import java.math.BigDecimal;

/**
 * A length of time in the unit of the regulation.
 * @param amount positive; may be a half
 * @param unit how it counts
 */
public record TimeLimit(BigDecimal amount, LimitUnit unit) {
    public TimeLimit {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A time limit is longer than nothing");
        }
    }

    public static TimeLimit of(String amount, LimitUnit unit) {
        return new TimeLimit(new BigDecimal(amount), unit);
    }
}
