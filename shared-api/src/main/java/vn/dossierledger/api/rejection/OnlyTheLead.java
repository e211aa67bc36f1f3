package vn.dossierledger.api.rejection;

/**
 * Only the department that leads involves others (DQ 4.3.b; QN 8.1.b; CM 9.1.b).
 * @param department the one that leads
 */
public record OnlyTheLead(String department, String article) implements Rejection {}
