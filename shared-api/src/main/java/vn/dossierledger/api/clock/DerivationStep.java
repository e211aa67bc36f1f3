package vn.dossierledger.api.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * One stretch of the way from the start of a clock to its end; the stretches follow each other without a hole.
 * @param kind what the stretch was
 * @param from inclusive
 * @param to exclusive
 * @param counted time that counted towards the limit; zero unless COUNTED
 * @param note the name of the holiday, the reason of a pause, the article that excuses an outage, or the legal basis of an extension; nullable
 */
public record DerivationStep(StepKind kind, Instant from, Instant to, Duration counted, String note) {}
