package vn.dossierledger.ledger.config;

/** A process was not told what it needs; the message says in one sentence what to set. */
public final class SettingMissing extends RuntimeException {

    SettingMissing(String sentence) {
        super(sentence, null, false, false);
    }
}
