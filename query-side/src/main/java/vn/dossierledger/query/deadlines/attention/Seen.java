package vn.dossierledger.query.deadlines.attention;

import java.time.Instant;

/**
 * A sighting.
 *
 * @param evidence what was measured, as ISO-8601 duration or plain decimal
 * @param dueAt the end that it is about; null where there is none
 */
public record Seen(Happening happening, String evidence, Instant dueAt) {}
