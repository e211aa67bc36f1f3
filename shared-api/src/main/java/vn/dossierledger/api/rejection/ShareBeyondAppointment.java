package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * The share of another would end after the whole is promised (DQ 4.3.b; QN 8.1.b; CM 9.1.b).
 */
public record ShareBeyondAppointment(Instant dueAt, Instant appointment, String article) implements Rejection {}
