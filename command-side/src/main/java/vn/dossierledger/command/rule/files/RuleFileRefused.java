package vn.dossierledger.command.rule.files;

/** A rule file cannot be brought into force; the message is one sentence for the operator, with file, place and reason. */
public final class RuleFileRefused extends RuntimeException {

    RuleFileRefused(String sentence) {
        super(sentence);
    }

    RuleFileRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
