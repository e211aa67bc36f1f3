package vn.dossierledger.api.dossier;

import vn.dossierledger.api.sealing.Confidential;

/**
 * How the applicant wants the result (BT 8.2.b, 10.1.c), in clear.
 * @param channel the wish
 * @param address where to, for POST; nullable
 */
public record ResultPreference(ReturnChannel channel, Confidential address) {}
