package vn.dossierledger.ledger.schema;

import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;

/** The names in a table {@code token_entry} as V1 of the ledger makes it, for Axon's {@code JdbcTokenStore}. */
public final class TokenTable {

    private TokenTable() {}

    /**
     * The table of a schema.
     *
     * @param schema {@code ledger} or {@code views}
     */
    public static TokenSchema in(String schema) {
        return TokenSchema.builder()
                .setTokenTable(schema + ".token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }
}
