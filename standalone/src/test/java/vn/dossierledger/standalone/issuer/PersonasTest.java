package vn.dossierledger.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonasTest {
    private final Map<String, Persona> personas = Personas.read().byName();

    @Test
    void everybody_of_the_contract_may_log_in() {
        List<String> names =
                new ArrayList<>(List.of("citizen.an", "citizen.binh", "ops.admin", "inspector", "reporting"));
        for (String authority : List.of("dinhquan", "quangngai", "binhthuan", "camau", "kontum")) {
            for (String post : List.of("onestop", "specialist", "head", "leader", "cashier", "consulted")) {
                names.add(post + "." + authority);
            }
        }
        assertThat(personas).containsOnlyKeys(names);
    }

    @Test
    void officers_have_their_authority_and_citizens_their_number() {
        assertThat(personas.get("head.camau").claims())
                .isEqualTo(
                        Map.of("roles", List.of("DEPARTMENT_HEAD"), "authority", "camau", "department", "nghiep-vu"));
        assertThat(personas.get("citizen.an").claims())
                .isEqualTo(Map.of("roles", List.of("CITIZEN"), "citizenId", "051090001234"));
    }
}
