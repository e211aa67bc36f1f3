package vn.dossierledger.api.rejection;

import vn.dossierledger.api.clock.ClockName;

/**
 * The clock did not run out, or its end was recorded already.
 */
public record DeadlineNotMissed(ClockName clock) implements Rejection {

    @Override
    public String article() {
        return "default: An end that was missed is recorded once, after it has passed.";
    }
}
