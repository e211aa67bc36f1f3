package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * Consultations or agency copies are still to be answered (DQ 4.3.b).
 * @param consultations their numbers
 * @param copies their numbers
 */
public record SharesStillOpen(Set<Integer> consultations, Set<Integer> copies, String article) implements Rejection {}
