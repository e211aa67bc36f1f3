package vn.dossierledger.command.feedback;

import java.util.Set;
import vn.dossierledger.api.dossier.DossierState;

/**
 * What is to be known of a dossier to judge who may speak of it, and when.
 *
 * @param owners keyed pseudonyms of those whose own dossier it is
 * @param ended whether its life has come to an end, whatever it came to
 * @param sealingKey the id of the key of its applicant
 */
public record KnownDossier(
        String code,
        String authority,
        String procedure,
        Set<String> owners,
        DossierState state,
        boolean ended,
        String sealingKey) {

    public KnownDossier {
        owners = Set.copyOf(owners);
    }
}
