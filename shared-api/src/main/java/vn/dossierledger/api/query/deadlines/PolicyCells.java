package vn.dossierledger.api.query.deadlines;

import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.ResolutionEnd;

/**
 * The cells of a policy that move a clock; null leaves a cell as it is.
 *
 * @param intakeWithin K1
 * @param forwardWithin K2
 * @param supplementEffect what a department's supplement does to K3 and K4
 * @param stopEffect what a stop does to them
 * @param resolutionEnds where K3 stops
 * @param outageExcuses whether an outage stops clocks
 */
public record PolicyCells(
        TimeLimit intakeWithin,
        TimeLimit forwardWithin,
        PauseEffect supplementEffect,
        PauseEffect stopEffect,
        ResolutionEnd resolutionEnds,
        Boolean outageExcuses) {}
