package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.query.world.World;

/** The OpenAPI document says of the search what its callers have to know. */
class DossierSearchDocumentedIT {

    @Test
    void filters_forms_and_suggestions_are_in_the_document() {
        JsonNode paths = World.get().get(null, "/v3/api-docs").body().get("paths");
        JsonNode search = paths.get("/api/v1/dossiers").get("get");

        assertThat(search.get("parameters").valueStream().map(each -> each.get("name")
                        .asString()))
                .contains(
                        "q",
                        "state",
                        "authority",
                        "procedure",
                        "level",
                        "channel",
                        "department",
                        "submittedFrom",
                        "submittedTo",
                        "dueBefore",
                        "overdue",
                        "assignee",
                        "sort",
                        "size",
                        "cursor");
        assertThat(search.at("/responses/200/content").propertyNames())
                .contains("application/json", "text/csv", DossierExport.XLSX);
        assertThat(paths.get("/api/v1/dossiers/suggestions")).isNotNull();
    }
}
