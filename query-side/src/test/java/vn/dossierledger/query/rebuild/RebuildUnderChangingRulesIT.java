package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** The calendar changes when a new version has been filled: open dossiers are due at other hours, in the old version and in the new. */
class RebuildUnderChangingRulesIT {

    private final World world = World.ofChangingRules();

    @Test
    void rules_that_change_meanwhile_are_followed() {
        world.deriveAnew();
        Story open = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Chờ Lịch Mới"))
                .checked()
                .accepted();
        world.awaitAll(world.append(open.events()));

        Interrupted.build(world, ProcessorName.DEADLINES, () -> changed(List.of(LocalDate.of(2026, 3, 2))), () -> {});

        assertThat(world.jdbc()
                        .sql("select due_at::text from views.deadline where dossier_code = ? and clock = 'FORWARD'")
                        .param(open.code())
                        .query(String.class)
                        .single())
                .startsWith("2026-03-03 04:00");
        world.awaitAll(changed(List.of()));
        assertThat(Interrupted.differing(world, ProcessorName.DEADLINES)).isEmpty();
    }

    private long changed(List<LocalDate> daysOff) {
        return world.append("calendar:2026", Rules.calendar(world.nextVersion("calendar:2026"), daysOff));
    }
}
