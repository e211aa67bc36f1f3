package vn.dossierledger.ledger.sealing;

import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.api.sealing.Sealed;

/**
 * Keeps a new key before the events that are sealed under it. Axon Server stores events before the transaction of the command commits:
 * were that commit to fail, nobody could ever open them. A key that nothing is sealed under does no harm.
 */
final class KeysKeptFirst implements ApplicantKeys {

    private final ApplicantKeys keys;
    private final TransactionOperations ownTransaction;

    KeysKeptFirst(ApplicantKeys keys, TransactionOperations ownTransaction) {
        this.keys = keys;
        this.ownTransaction = ownTransaction;
    }

    @Override
    public String keyFor(String applicantRef) {
        // Twice: the key may be erased between its own transaction and the caller's.
        return findAndHold(applicantRef)
                .or(() -> findAndHold(applicantRef))
                .orElseThrow(() -> new SealingException(
                        "The key of an applicant was erased while it was being used: try the same again."));
    }

    private Optional<String> findAndHold(String applicantRef) {
        return Optional.ofNullable(ownTransaction.execute(status -> keys.keyFor(applicantRef)))
                .filter(keys::hold);
    }

    @Override
    public boolean hold(String key) {
        return keys.hold(key);
    }

    @Override
    public Sealed seal(String key, String clear) {
        return keys.seal(key, clear);
    }

    @Override
    public Optional<String> open(Sealed sealed) {
        return keys.open(sealed);
    }

    @Override
    public void erase(String key) {
        keys.erase(key);
    }

    @Override
    public void forget(String key) {
        keys.forget(key);
    }
}
