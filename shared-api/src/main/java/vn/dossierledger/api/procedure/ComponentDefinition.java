package vn.dossierledger.api.procedure;

/**
 * One paper that a dossier of this procedure consists of.
 * @param component its id
 * @param name in Vietnamese
 * @param required whether it may not be left out
 * @param form code of the form to fill in; nullable
 */
public record ComponentDefinition(String component, String name, boolean required, String form) {}
