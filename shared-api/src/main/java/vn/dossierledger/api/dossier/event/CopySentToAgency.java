package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A copy went to another authority that co-processes (DQ 4.3.b; QN 8.1.b; BT 5.2, 9.2; CM 9.1.b); a K4 of its own starts, K3 runs on.
 * @param copy its number within the dossier, counted from 1
 * @param authority who gets it
 * @param contentHash SHA-256, lower-case hex, over the components that were sent: the UTF-8 lines {@code component sha256} in the order of
 * the component ids, each ended by a line feed
 * @param within how long it has; null where none was given
 * @param due the end as it was derived on sending; null without {@code within}
 */
@Revision("1")
public record CopySentToAgency(
        String dossierCode,
        Instant at,
        Actor by,
        int copy,
        String authority,
        Sealed request,
        String contentHash,
        TimeLimit within,
        Due due)
        implements DossierEvent {}
