package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.command.dossier.Explorer.Step;
import vn.dossierledger.command.rule.files.ProgramFiles;

/** The page shows what the code does; with {@code -Ddocs.write=true} it is written anew. */
class StateMachinePageTest {

    private static final Path PAGE = Path.of("..", "docs", "state-machine.md");

    @Test
    void the_page_is_what_the_code_does() throws IOException {
        PolicyProfile policy = ProgramFiles.ofTheProgram().policy("quangngai");
        Set<Step> steps = Explorer.explore(Cell.at("supplementLapses").put(true, policy));
        assertThat(steps.stream().map(Step::to).collect(Collectors.toSet()))
                .as("every state is reached")
                .containsAll(EnumSet.of(DossierState.RETURNED, DossierState.STOPPED, DossierState.DECLINED));
        String page = StateMachinePage.of(steps);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/state-machine.md; CONTRIBUTING.md says how it is written anew")
                .isEqualTo(page);
    }
}
