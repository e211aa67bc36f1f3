package vn.dossierledger.api.clock;

/**
 * The promised date of the result (hẹn trả kết quả), as it was derived on acceptance.
 * @param limit the procedure's limit
 * @param due the end of the limit
 * @param article where the limit comes from
 * @param policyVersion the version of the authority's policy
 * @param procedureVersion the version of the procedure
 */
public record Appointment(TimeLimit limit, Due due, String article, int policyVersion, int procedureVersion) {}
