package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.ServiceLevel;

/**
 * Only services of level 3 and above are submitted online (DQ 2.4; QN 6.2; CM 7.2).
 */
public record OnlineNeedsLevelThree(ServiceLevel level, String article) implements Rejection {}
