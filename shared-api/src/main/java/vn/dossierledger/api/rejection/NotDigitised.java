package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * Papers of a dossier from the counter or the post have no file yet (BT 4.3, 10.1.a).
 * @param components of which the paper was found and no file is there
 */
public record NotDigitised(Set<String> components, String article) implements Rejection {}
