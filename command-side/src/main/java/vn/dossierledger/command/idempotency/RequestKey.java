package vn.dossierledger.command.idempotency;

import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/**
 * A request that is to be answered once.
 *
 * @param key keyed fingerprint of caller and Idempotency-Key, hex
 * @param request keyed fingerprint of method, path and body, hex
 */
public record RequestKey(String key, String request) {
    private static final String KEY = "idempotency-key";
    private static final String REQUEST = "idempotency-request";

    /** As it travels with the command. */
    public Map<String, String> metaData() {
        return Map.of(KEY, key, REQUEST, request);
    }

    static Optional<RequestKey> in(MetaData metaData) {
        return metaData.get(KEY) instanceof String key && metaData.get(REQUEST) instanceof String request
                ? Optional.of(new RequestKey(key, request))
                : Optional.empty();
    }
}
