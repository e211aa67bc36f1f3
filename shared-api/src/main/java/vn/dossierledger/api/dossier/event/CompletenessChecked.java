package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.CheckedItem;

/**
 * The checklist was gone through, item by item.
 * @param complete every required component is present
 * @param valid every present component is valid
 */
@Revision("1")
public record CompletenessChecked(
        String dossierCode, Instant at, Actor by, List<CheckedItem> items, boolean complete, boolean valid)
        implements DossierEvent {}
