package vn.dossierledger.api.dossier;

import vn.dossierledger.api.sealing.Sealed;

/**
 * One line of the completeness check, as an event keeps it.
 * @param component the component's id
 * @param present whether it is there
 * @param valid whether it is valid
 * @param note sealed; nullable
 */
public record CheckedItem(String component, boolean present, boolean valid, Sealed note) {}
