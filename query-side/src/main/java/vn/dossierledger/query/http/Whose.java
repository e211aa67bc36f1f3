package vn.dossierledger.query.http;

/**
 * Whose time limits are asked for; what is missing asks for all.
 *
 * @param authority its id
 * @param department to whom the dossier was forwarded
 * @param officer the account of the specialist
 */
record Whose(String authority, String department, String officer) {

    Whose {
        authority = Parameters.text(authority);
        department = Parameters.text(department);
        officer = Parameters.text(officer);
    }
}
