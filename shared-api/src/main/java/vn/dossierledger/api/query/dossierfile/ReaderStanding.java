package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Role;

/**
 * How a reader stands towards a dossier that it may see.
 *
 * @param own whether it is the reader's own: applicant or submitting citizen
 * @param role the first role, in the order of {@link Role}, in which the reader may see it; CITIZEN for the reader's own
 * @param sealingKey the id of the key that texts of this dossier are sealed under
 */
public record ReaderStanding(boolean own, Role role, String sealingKey) {}
