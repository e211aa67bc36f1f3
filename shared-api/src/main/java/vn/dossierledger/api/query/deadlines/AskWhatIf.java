package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;

/**
 * What if another policy had been in force over the same history? Answered by a {@link WhatIf}; nothing is written anywhere.
 *
 * <p>Throws {@link TooManyDossiers} when more dossiers came in between the two instants than can be answered for, and
 * {@link UnknownPolicyVersion}.
 *
 * @param authority whose dossiers
 * @param from submitted at or after
 * @param to submitted before
 * @param cells what is to be different, on top of the policy that each dossier was accepted under; null with {@code policyVersion}
 * @param policyVersion a version of the authority's policy instead; null with {@code cells}
 * @param clock one of INTAKE, FORWARD, RESOLUTION and SHARE; null for all of them
 * @param now the instant at which the clocks are read, both ways
 */
public record AskWhatIf(
        Caller caller,
        String authority,
        Instant from,
        Instant to,
        PolicyCells cells,
        Integer policyVersion,
        ClockName clock,
        Instant now) {}
