package vn.dossierledger.command.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;

/** How long somebody has, as a body says it: {@code {"amount": 2, "unit": "WORKING_DAYS"}}. */
record TimeGiven(
        @NotNull @Positive @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal amount,

        @NotNull LimitUnit unit) {

    /** Null for null. */
    static TimeLimit limit(TimeGiven within) {
        return within == null ? null : new TimeLimit(within.amount(), within.unit());
    }
}
