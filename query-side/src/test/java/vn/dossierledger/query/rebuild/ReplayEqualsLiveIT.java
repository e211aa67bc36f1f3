package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.FeedbackAnswered;
import vn.dossierledger.api.feedback.FeedbackGiven;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.ServiceRated;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** What a read model holds after it was made anew is what it held live: row by row, field by field. */
class ReplayEqualsLiveIT {

    private static final Set<ProcessorName> HOLD_NO_DOSSIERS =
            Set.of(ProcessorName.CATALOGUE, ProcessorName.INCIDENTS, ProcessorName.FEEDBACK);

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
        position = voices();
        world.awaitAll(position);
    }

    private long voices() {
        Instant at = Instant.parse("2026-03-02T01:00:00Z");
        Actor citizen = new Actor(Role.CITIZEN, "pseudonym", null, null);
        Actor admin = new Actor(Role.ADMIN, "ops.admin", null, null);
        String incident = IncidentIds.incident(UUID.randomUUID().toString());
        String feedback = FeedbackIds.feedback(UUID.randomUUID().toString());
        Sealed words = world.sealing().text(Story.person("Đỗ Thị Một"), "Nhanh");
        world.append(new IncidentReported(
                incident, at, admin, IncidentKind.PAYMENT, Set.of(Rules.AUTHORITY, Rules.OTHER), at, "TB-1"));
        world.append(new FeedbackGiven(feedback, at, citizen, Rules.AUTHORITY, null, FeedbackKind.PRAISE, words));
        world.append(new OutageConfirmed(incident, at, admin, Set.of("elsewhere"), at, null, null));
        world.append(new FeedbackAnswered(feedback, at, admin, Rules.AUTHORITY, words));
        world.append(new OutageEnded(incident, at, admin, at.plusSeconds(60)));
        world.append(new ServiceRated(
                FeedbackIds.rating(UUID.randomUUID().toString()),
                at,
                citizen,
                "H48.12-260302-0001",
                Rules.AUTHORITY,
                Rules.PROCEDURE,
                4,
                null));
        return world.append(new IncidentResolved(incident, at, admin, at.plusSeconds(120), "TB-2"));
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
    @EnumSource(ProcessorName.class)
    void after_a_rebuild_past_the_processors(ProcessorName readModel) {
        Map<String, String> live = content(readModel);

        RebuildReport report = world.bean(Rebuilds.class).rebuild(readModel.text());

        assertThat(report.dossiers()).isGreaterThanOrEqualTo(HOLD_NO_DOSSIERS.contains(readModel) ? 0 : codes.size());
        world.await(readModel, position);
        assertThat(content(readModel)).isNotEmpty().isEqualTo(live);
        // And it goes on from there.
        Story next = story("Tạ Thị Sáu");
        world.awaitAll(world.append(next.events()));
        assertThat(content(readModel).size() > live.size()).isNotEqualTo(HOLD_NO_DOSSIERS.contains(readModel));
    }

    private Map<String, String> content(ProcessorName readModel) {
        return Content.of(world, readModel);
    }
}
