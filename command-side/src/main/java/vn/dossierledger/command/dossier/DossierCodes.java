package vn.dossierledger.command.dossier;

import java.time.LocalDate;
import vn.dossierledger.api.policy.AuthorityProfile;

/** Draws the codes of dossiers (DOMAIN.md 5): each once, for ever, on whichever node. */
@FunctionalInterface
public interface DossierCodes {

    /**
     * The next code of the authority's unit on a day, by the authority's pattern; a gap means that a submission failed after it was
     * drawn.
     *
     * @param received the local day of receipt, Asia/Ho_Chi_Minh
     */
    String next(AuthorityProfile authority, LocalDate received);
}
