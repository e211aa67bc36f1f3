package vn.dossierledger.api.query.catalogue;

import java.time.LocalDate;

/**
 * Which procedures are in force? Answered by a {@link ProcedureList}. Filters that are null ask for nothing.
 *
 * @param q words of the name, with or without diacritics
 * @param level 1 to 4, or a code with its scheme
 * @param on the day, Asia/Ho_Chi_Minh
 */
public record ListProcedures(String q, String authority, String field, String level, LocalDate on) {}
