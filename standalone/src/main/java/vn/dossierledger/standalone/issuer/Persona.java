package vn.dossierledger.standalone.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who may log in to an embedded run.
 *
 * @param name the client id, and the subject of the tokens
 * @param roles as in API.md
 * @param authority nullable
 * @param department nullable
 * @param citizenId an invented personal identification number; null for officers
 */
record Persona(String name, List<String> roles, String authority, String department, String citizenId) {
    /** The claims of API.md, beside {@code sub}. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("roles", roles);
        if (authority != null) {
            claims.put("authority", authority);
        }
        if (department != null) {
            claims.put("department", department);
        }
        if (citizenId != null) {
            claims.put("citizenId", citizenId);
        }
        return claims;
    }
}
