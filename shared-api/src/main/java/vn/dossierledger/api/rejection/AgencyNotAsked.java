package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * The procedure names no such authority to co-process with.
 */
public record AgencyNotAsked(String authority, Set<String> agencies) implements Rejection {}
