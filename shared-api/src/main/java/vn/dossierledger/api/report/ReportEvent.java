package vn.dossierledger.api.report;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;

/** A fact of a report. It names no dossier and nobody but the officer who acted. */
public sealed interface ReportEvent permits ReportSealed {

    /** The id of the seal's aggregate, see {@link ReportIds}. */
    String seal();

    /** When it was recorded, by the ledger's clock. */
    Instant at();

    /** Who did it, in which role. */
    Actor by();
}
