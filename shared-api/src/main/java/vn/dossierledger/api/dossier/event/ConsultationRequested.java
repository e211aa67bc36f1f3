package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.sealing.Sealed;

/**
 * Another department of the authority was asked (DQ 4.3.b); a K4 of its own starts.
 * @param consultation its number within the dossier, counted from 1
 * @param department who is asked
 * @param within how long it has; null where none was given
 * @param due the end as it was derived on asking; null without {@code within}
 */
@Revision("1")
public record ConsultationRequested(
        String dossierCode,
        Instant at,
        Actor by,
        int consultation,
        String department,
        Sealed question,
        TimeLimit within,
        Due due)
        implements DossierEvent {}
