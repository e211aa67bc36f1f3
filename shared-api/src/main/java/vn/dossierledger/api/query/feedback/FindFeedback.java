package vn.dossierledger.api.query.feedback;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * What was said, and answered? Answered by an optional {@link FeedbackLine}: empty too when it is not the caller's to see.
 *
 * @param feedback its id in the ledger
 * @param language of what stands where words were erased
 */
public record FindFeedback(Caller caller, String feedback, Language language) {}
