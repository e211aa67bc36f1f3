package vn.dossierledger.standalone;

/** Why the program does not start; its message is one sentence for the operator: what is wrong and what to do. */
public final class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
