package vn.dossierledger.api.query.catalogue;

import java.time.LocalDate;

/**
 * What does this procedure ask for? Answered by an optional {@link PublishedProcedure}: empty when none is in force.
 *
 * @param on the day, Asia/Ho_Chi_Minh
 */
public record FindProcedure(String authority, String procedure, LocalDate on) {}
