package vn.dossierledger.query.projection;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.dossierledger.ledger.json.LedgerJson;

/** JSON of what read models keep; the same thing is always written in the same bytes. It may change from version to version: read models can be rebuilt. */
public final class ViewJson {

    /** Fields only, nulls left out. Thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(LedgerJson.instants())
            .addModule(new SimpleModule("sorted sets").addSerializer(new SortedSets()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ViewJson() {}
}
