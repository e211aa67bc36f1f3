package vn.dossierledger.command.rule.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence about a rule file instead of a stack trace when start-up stops because of it. */
final class RuleFileFailureAnalyzer extends AbstractFailureAnalyzer<RuleFileRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RuleFileRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(),
                "Correct the file and start again; nothing that was refused is in the ledger.",
                refused);
    }
}
