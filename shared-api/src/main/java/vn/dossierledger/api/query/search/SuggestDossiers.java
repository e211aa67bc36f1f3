package vn.dossierledger.api.query.search;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;

/**
 * What may somebody who typed so far be about to look for? Answered by {@link DossierSuggestions}.
 *
 * @param q as typed so far; its last word may be unfinished
 * @param now names of procedures are those of its day
 * @param fresh whether the index must show everything written to it so far
 */
public record SuggestDossiers(Caller caller, String q, Instant now, boolean fresh) {

    @Override
    public String toString() {
        return "SuggestDossiers[…]";
    }
}
