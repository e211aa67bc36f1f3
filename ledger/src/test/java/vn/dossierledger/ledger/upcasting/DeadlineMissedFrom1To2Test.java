package vn.dossierledger.ledger.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.dossier.event.DeadlineMissed;

/** A missed end that was recorded before it was said who missed it. */
class DeadlineMissedFrom1To2Test {

    private static final String TYPE = "vn.dossierledger.api.dossier.event.DeadlineMissed";
    private static final String REVISION_1 = Stored.contract("DeadlineMissed.rev1.json");

    private static DeadlineMissed read(String payload) {
        return (DeadlineMissed) Stored.read(TYPE, "1", payload);
    }

    @ParameterizedTest
    @CsvSource({"INTAKE", "FORWARD"})
    void intake_and_forwarding_are_the_one_stops(String clock) {
        assertThat(read(REVISION_1.replace("INTAKE", clock)).holder()).isEqualTo(Holder.ONE_STOP);
    }

    @Test
    void the_whole_is_the_authoritys() {
        assertThat(read(REVISION_1.replace("INTAKE", "RESOLUTION")).holder()).isNull();
    }

    @Test
    void whoever_was_named_stays_named() {
        assertThat(read(Stored.contract("DeadlineMissed.rev2.json")).holder())
                .isEqualTo(Holder.department("nghiep-vu"));
    }
}
