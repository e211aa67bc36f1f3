package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;

/**
 * Who had this dossier before them, minute by minute? Answered by an optional {@link HoldingTime}: empty when the dossier is unknown or not
 * the caller's to see.
 *
 * @param now until when an open dossier is counted
 */
public record FindHoldingTime(Caller caller, String code, Instant now) {}
