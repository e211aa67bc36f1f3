package vn.dossierledger.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.clock.ClockName;

class EndTest {

    @ParameterizedTest
    @EnumSource
    void is_told_by_its_id(ClockName clock) {
        End end = new End("H48.12-260914-0001", clock, Instant.parse("2026-09-15T01:00:00.123456Z"));
        assertThat(End.parse(end.id())).isEqualTo(end);
    }
}
