package vn.dossierledger.api.rejection;

import vn.dossierledger.api.clock.ClockName;

/**
 * The clock does not run out that soon, or this was warned of already.
 */
public record NoWarningDue(ClockName clock) implements Rejection {

    @Override
    public String article() {
        return "default: A warning is recorded once, when its time has come; as QN 8.1.a, CM 9.1.a, BT 4.5.";
    }
}
