package vn.dossierledger.query.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.ResolutionEnd;
import vn.dossierledger.api.query.deadlines.PolicyCells;

/**
 * The cells of a policy that move a clock, each as in the policy itself: {@code {value, article}}. The article may be left out, for there is
 * none yet. A cell that moves no clock is an unknown field here.
 */
record WhatIfCells(
        @Valid LimitCell intakeWithin,
        @Valid LimitCell forwardWithin,
        @Valid PauseCell supplementEffect,
        @Valid PauseCell stopEffect,
        @Valid EndCell resolutionEnds,
        @Valid FlagCell outageExcuses) {

    PolicyCells cells() {
        return new PolicyCells(
                intakeWithin == null ? null : intakeWithin.value().limit(),
                forwardWithin == null ? null : forwardWithin.value().limit(),
                supplementEffect == null ? null : supplementEffect.value(),
                stopEffect == null ? null : stopEffect.value(),
                resolutionEnds == null ? null : resolutionEnds.value(),
                outageExcuses == null ? null : outageExcuses.value());
    }

    /** A length of time. */
    record LimitCell(
            @NotNull @Valid Limit value, @Size(max = 500) String article) {}

    /** As much as anybody would give; more has no end that a calendar knows. */
    record Limit(
            @NotNull @Positive @Max(10_000) BigDecimal amount,
            @NotNull LimitUnit unit) {

        TimeLimit limit() {
            return new TimeLimit(amount, unit);
        }
    }

    /** What a wait does to a clock. */
    record PauseCell(
            @NotNull PauseEffect value, @Size(max = 500) String article) {}

    /** Where K3 stops. */
    record EndCell(
            @NotNull ResolutionEnd value, @Size(max = 500) String article) {}

    /** Yes or no. */
    record FlagCell(@NotNull Boolean value, @Size(max = 500) String article) {}
}
