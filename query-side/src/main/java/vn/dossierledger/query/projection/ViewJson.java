package vn.dossierledger.query.projection;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;
import vn.dossierledger.ledger.json.LedgerJson;

/** JSON of what read models keep. It may change from version to version: read models can be rebuilt. */
public final class ViewJson {

    /** Fields only, nulls left out. Thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(LedgerJson.instants())
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ViewJson() {}
}
