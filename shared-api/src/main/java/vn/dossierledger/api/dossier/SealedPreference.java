package vn.dossierledger.api.dossier;

import vn.dossierledger.api.sealing.Sealed;

/**
 * How the applicant wants the result, as an event keeps it.
 * @param channel the wish
 * @param address sealed; nullable
 */
public record SealedPreference(ReturnChannel channel, Sealed address) {}
