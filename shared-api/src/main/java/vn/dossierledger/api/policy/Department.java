package vn.dossierledger.api.policy;

/**
 * A department of an authority (phòng chuyên môn).
 * @param department its id
 * @param name in Vietnamese
 */
public record Department(String department, String name) {}
