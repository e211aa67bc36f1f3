package vn.dossierledger.api.query.dossierfile;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * How did this dossier stand, and as whom knew it? Answered by an optional {@link DossierFile}: empty when it is unknown, not the caller's to
 * see now, or had not been submitted then.
 *
 * <p>Two times, each on its own: what counts is what had happened {@code at} an instant, out of what the ledger had recorded by
 * {@code knownAt}. A correction is no event of the dossier's life but better knowledge of an earlier one: once it is known it holds for
 * every instant from the corrected event on, and stands beside what was corrected.
 *
 * @param language of the markers that stand where erased texts were
 * @param at by when it had happened; null: whenever
 * @param knownAt by when the ledger had recorded it; null: all that it knows now
 */
public record FindDossierThen(Caller caller, String code, Language language, Instant at, Instant knownAt) {}
