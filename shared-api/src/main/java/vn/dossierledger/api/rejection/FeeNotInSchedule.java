package vn.dossierledger.api.rejection;

/**
 * The fee is not in the schedule of the procedure's version (QN 7; CM 8).
 */
public record FeeNotInSchedule(String name, long amount, String article) implements Rejection {}
