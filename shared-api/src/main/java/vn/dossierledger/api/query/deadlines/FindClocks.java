package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * How do the clocks of this dossier stand? Answered by an optional {@link DossierClockFace}: empty when the dossier is unknown or
 * not the caller's to see.
 *
 * @param language of the words
 * @param now the instant at which the clocks are read
 */
public record FindClocks(Caller caller, String code, Language language, Instant now) {}
