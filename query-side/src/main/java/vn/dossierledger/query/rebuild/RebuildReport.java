package vn.dossierledger.query.rebuild;

import java.time.Duration;

/**
 * What a rebuild did.
 *
 * @param dossiers that were folded
 * @param events that went into them
 * @param took from the first read to the switch
 */
public record RebuildReport(String readModel, long dossiers, long events, Duration took) {}
