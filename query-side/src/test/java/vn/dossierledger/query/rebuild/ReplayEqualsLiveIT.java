package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** What a read model holds after it was made anew is what it held live: row by row, field by field. */
class ReplayEqualsLiveIT {

    private static final Map<ProcessorName, List<String>> TABLES = Map.of(
            ProcessorName.SEARCH, List.of(),
            ProcessorName.DOSSIERFILE, List.of("dossier_file", "dossier_history"),
            ProcessorName.DEADLINES, List.of("dossier_clocks", "deadline"),
            ProcessorName.USAGE, List.of("usage_fact"),
            ProcessorName.REPORT06, List.of("report06_dossier", "report06_stay"),
            ProcessorName.CATALOGUE, List.of("catalogue_procedure", "catalogue_policy"));

    private final World world = World.get();
    private final Set<String> codes = new HashSet<>();
    private long position;

    @BeforeEach
    void dossiers_in_several_states_written_event_by_event() {
        List<Story> stories = List.of(
                story("Đỗ Thị Một").toTheEnd(),
                story("Đỗ Văn Hai")
                        .checked()
                        .supplementAsked()
                        .supplemented()
                        .checked()
                        .accepted(),
                story("Hồ Thị Ba")
                        .checked()
                        .accepted()
                        .forwarded()
                        .proposed()
                        .rejected()
                        .backAtOneStop(),
                story("Lý Văn Bốn").checked().accepted().feeAsked().paid().notPerformed(),
                story("Mai Thị Năm").declined());
        int longest =
                stories.stream().mapToInt(story -> story.events().size()).max().orElseThrow();
        for (int i = 0; i < longest; i++) {
            for (Story story : stories) {
                codes.add(story.code());
                if (i < story.events().size()) {
                    position = world.append(List.of(story.events().get(i)));
                }
            }
        }
        world.awaitAll(position);
    }

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name));
    }

    @ParameterizedTest
    @EnumSource(ProcessorName.class)
    void after_a_reset_and_a_replay(ProcessorName readModel) {
        Map<String, String> live = content(readModel);
        StreamingEventProcessor processor = world.bean(EventProcessingConfiguration.class)
                .eventProcessor(readModel.text(), StreamingEventProcessor.class)
                .orElseThrow();

        processor.shutDown();
        processor.resetTokens();
        assertThat(content(readModel)).isEmpty();
        processor.start();
        world.await(readModel, position);

        assertThat(content(readModel)).isNotEmpty().isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "dossierfile", "deadlines", "usage", "report06"})
    void after_a_rebuild_past_the_processors(String name) {
        ProcessorName readModel = List.of(ProcessorName.values()).stream()
                .filter(each -> each.text().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, String> live = content(readModel);

        RebuildReport report = world.bean(Rebuilds.class).rebuild(name);

        assertThat(report.dossiers()).isGreaterThanOrEqualTo(codes.size());
        world.await(readModel, position);
        assertThat(content(readModel)).isNotEmpty().isEqualTo(live);
        // And it goes on from there.
        Story next = story("Tạ Thị Sáu");
        world.await(readModel, world.append(next.events()));
        assertThat(content(readModel)).hasSizeGreaterThan(live.size());
    }

    private Map<String, String> content(ProcessorName readModel) {
        Map<String, String> content = new TreeMap<>();
        for (String table : TABLES.get(readModel)) {
            world.jdbc()
                    .sql("select row_to_json(t)::text from views." + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(row -> content.put(table + " " + row, row));
        }
        if (readModel == ProcessorName.SEARCH) {
            Set<String> all = new HashSet<>(world.jdbc()
                    .sql("select dossier_code from views.dossier_file")
                    .query(String.class)
                    .list());
            world.bean(DossierIndex.class)
                    .load(all)
                    .forEach((code, document) -> content.put(code, ViewJson.MAPPER.writeValueAsString(document)));
        }
        return content;
    }
}
