package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.StepKind;

/** What holds of every derivation. */
final class Derivations {

    private Derivations() {}

    static void followEachOther(List<DerivationStep> steps, Instant start, Instant end) {
        Instant at = start;
        for (DerivationStep step : steps) {
            assertThat(step.from())
                    .as("%s begins where the one before ended", step)
                    .isEqualTo(at);
            assertThat(step.to()).as("%s is not empty", step).isAfter(step.from());
            assertThat(step.counted().isZero()).as("%s counts or not", step).isEqualTo(step.kind() != StepKind.COUNTED);
            at = step.to();
        }
        assertThat(at).as("the last step ends at the end").isEqualTo(end);
    }

    static Duration counted(List<DerivationStep> steps) {
        return steps.stream().map(DerivationStep::counted).reduce(Duration.ZERO, Duration::plus);
    }
}
