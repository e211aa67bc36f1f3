package vn.dossierledger.api.rejection;

import vn.dossierledger.api.clock.ClockName;

/**
 * The clock does not run out that soon, or this was warned of already.
 */
public record NoWarningDue(ClockName clock) implements Rejection {}
