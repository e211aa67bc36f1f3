package vn.dossierledger.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.ledger.upcasting.Upcasters;

/**
 * The stored form of every event is frozen by a file, {@code event-contracts/<event>.rev<revision>.json}. A red test here means that
 * facts already stored could not be read any more, or would be written differently: give the event a new revision, keep its old file,
 * and write an upcaster. Never change a file that was released.
 */
class EventContractsTest {

    private static final Jackson3Serializer PRODUCTION = LedgerJson.serializer();

    static Stream<Class<?>> events() {
        return Stream.of(DossierEvent.class, RuleEvent.class, FeedbackEvent.class, IncidentEvent.class)
                .flatMap(each -> Arrays.stream(each.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_event_is_a_record_with_a_revision(Class<?> event) {
        assertThat(event.isRecord()).isTrue();
        assertThat(event.isAnnotationPresent(Revision.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_event_is_read_and_written_as_its_file_says(Class<?> event) throws IOException {
        String file = contract(event);
        Object read = PRODUCTION.deserialize(new SimpleSerializedObject<>(
                file.getBytes(StandardCharsets.UTF_8), byte[].class, event.getName(), revision(event)));
        assertThat(read).isInstanceOf(event);
        assertThat(components(read)).as("a file shows every field").doesNotContainNull();

        byte[] written = PRODUCTION.serialize(read, byte[].class).getData();
        assertThat(PRODUCTION.getObjectMapper().readTree(written).toPrettyString() + "\n")
                .isEqualTo(file);
    }

    static Stream<Arguments> olderFiles() throws IOException, URISyntaxException {
        return files().flatMap(file -> events()
                .filter(event -> file.startsWith(event.getSimpleName() + ".rev") && !file.equals(fileName(event)))
                .map(event -> Arguments.of(file, event)));
    }

    /** As every event is read: step by step to the present revision. */
    @ParameterizedTest
    @MethodSource("olderFiles")
    void each_older_form_is_still_read(String file, Class<?> event) throws IOException {
        String revision = file.replaceAll(".*\\.rev(\\d+)\\.json", "$1");
        DomainEventData<byte[]> stored = new GenericDomainEventEntry<>(
                "Any",
                "any",
                0,
                "an-id",
                Instant.EPOCH,
                event.getName(),
                revision,
                content(file).getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), PRODUCTION, Upcasters.chain())
                        .next()
                        .getPayload())
                .isInstanceOf(event);
    }

    /** Whoever bumps a revision keeps the file of the one before: from the first on there is one for each. */
    @ParameterizedTest
    @MethodSource("events")
    void each_revision_keeps_its_file(Class<?> event) throws IOException, URISyntaxException {
        assertThat(files().filter(file -> file.startsWith(event.getSimpleName() + ".rev")))
                .hasSize(Integer.parseInt(revision(event)));
    }

    @Test
    void no_file_is_left_over() throws IOException, URISyntaxException {
        Set<String> wanted = events().map(EventContractsTest::fileName).collect(Collectors.toSet());
        assertThat(files().filter(each -> !isOlderRevision(each))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void the_names_of_the_packages_are_stored_with_every_event() {
        assertThat(DossierEvent.class.getPackageName()).isEqualTo("vn.dossierledger.api.dossier.event");
        assertThat(RuleEvent.class.getPackageName()).isEqualTo("vn.dossierledger.api.rule");
        assertThat(FeedbackEvent.class.getPackageName()).isEqualTo("vn.dossierledger.api.feedback");
        assertThat(IncidentEvent.class.getPackageName()).isEqualTo("vn.dossierledger.api.incident");
        assertThat(events())
                .extracting(Class::getPackageName)
                .containsOnly(
                        "vn.dossierledger.api.dossier.event",
                        "vn.dossierledger.api.rule",
                        "vn.dossierledger.api.feedback",
                        "vn.dossierledger.api.incident");
    }

    private static Stream<String> files() throws IOException, URISyntaxException {
        Path directory = Path.of(Objects.requireNonNull(EventContractsTest.class.getResource("/event-contracts"))
                .toURI());
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static boolean isOlderRevision(String file) {
        return events().anyMatch(
                        each -> file.startsWith(each.getSimpleName() + ".rev") && !file.equals(fileName(each)));
    }

    private static String contract(Class<?> event) throws IOException {
        return content(fileName(event));
    }

    private static String content(String name) throws IOException {
        try (var file = EventContractsTest.class.getResourceAsStream("/event-contracts/" + name)) {
            assertThat(file).as("event-contracts/%s", name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String fileName(Class<?> event) {
        return event.getSimpleName() + ".rev" + revision(event) + ".json";
    }

    private static String revision(Class<?> event) {
        return event.getAnnotation(Revision.class).value();
    }

    private static Stream<Object> components(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents()).map(each -> value(each, event));
    }

    private static Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("An event's component cannot be read", e);
        }
    }
}
