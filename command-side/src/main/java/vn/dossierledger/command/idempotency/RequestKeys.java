package vn.dossierledger.command.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.ledger.sealing.Vault;

/** Reads the Idempotency-Key of a request. A key belongs to its caller: another caller's same key is another key. */
public final class RequestKeys {
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,200}");

    private final Vault vault;

    public RequestKeys(Vault vault) {
        this.vault = vault;
    }

    /**
     * The key of a request, if it carries one.
     *
     * @param body what the request says, as bytes
     * @throws ProblemException 400 for a key that is malformed or given twice
     */
    public Optional<RequestKey> of(HttpServletRequest request, Caller caller, byte[] body) {
        List<String> values = Collections.list(request.getHeaders(LedgerHeaders.IDEMPOTENCY_KEY));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1 || !PRINTABLE.matcher(values.getFirst()).matches()) {
            throw new ProblemException(Obstacle.IDEMPOTENCY_KEY_MALFORMED);
        }
        return Optional.of(new RequestKey(
                fingerprint(bytes(caller.subject()), bytes(values.getFirst())),
                fingerprint(bytes(request.getMethod()), bytes(request.getRequestURI()), body)));
    }

    private String fingerprint(byte[]... parts) {
        return HexFormat.of().formatHex(vault.fingerprint(parts));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
