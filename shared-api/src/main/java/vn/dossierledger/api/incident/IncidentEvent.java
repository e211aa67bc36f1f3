package vn.dossierledger.api.incident;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;

/**
 * A fact of an incident. Structured only: it holds no free text, so it can name nobody.
 */
public sealed interface IncidentEvent permits IncidentReported, IncidentResolved, OutageConfirmed, OutageEnded {

    /** The id of the incident. */
    String incident();

    /** When it was recorded, by the ledger's clock. */
    Instant at();

    /** Who did it, in which role. */
    Actor by();
}
