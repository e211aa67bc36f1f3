package vn.dossierledger.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** How things are written down. */
class LedgerJsonTest {

    @Revision("3")
    record Fact(
            String zuerst,
            Instant at,
            LocalDate day,
            Duration within,
            BigDecimal share,
            List<Part> parts,
            String absent) {}

    record Part(Kind kind, long amount) {}

    enum Kind {
        FEE
    }

    private static final Fact FACT = new Fact(
            "đơn",
            Instant.parse("2026-03-02T01:00:00.120Z"),
            LocalDate.of(2026, 3, 2),
            Duration.ofHours(4),
            new BigDecimal("1E+3"),
            List.of(new Part(Kind.FEE, 50_000)),
            null);
    private static final String WRITTEN = """
            {"zuerst":"đơn","at":"2026-03-02T01:00:00.120Z","day":"2026-03-02","within":"PT4H","share":1000,\
            "parts":[{"kind":"FEE","amount":50000}]}""";

    @Test
    void aRecordIsWrittenInTheOrderOfItsComponentsWithoutNullsAndWithIsoInstants() {
        SerializedObject<String> written = LedgerJson.serializer().serialize(FACT, String.class);

        assertThat(written.getData()).isEqualTo(WRITTEN);
        assertThat(written.getType().getName()).isEqualTo(Fact.class.getName());
        assertThat(written.getType().getRevision()).isEqualTo("3");
    }

    @Test
    void itIsReadBack() {
        Fact read = LedgerJson.serializer()
                .deserialize(new SimpleSerializedObject<>(WRITTEN, String.class, Fact.class.getName(), "3"));

        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(FACT);
    }

    @Test
    void anUnknownFieldIsAnError() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> LedgerJson.serializer()
                .deserialize(new SimpleSerializedObject<>(
                        "{\"kind\":\"FEE\",\"amount\":1,\"more\":2}", String.class, Part.class.getName(), null)));
    }

    @Test
    void everyTokenIsReadBackAlsoWhenWrapped() {
        TrackingToken behind = new HorizonToken(7, 3);
        TrackingToken ahead = new HorizonToken(9, 1);
        TrackingToken replay = ReplayToken.createReplayToken(ahead, behind);

        assertThat(readBack(behind)).isEqualTo(behind);
        assertThat(readBack(replay)).isEqualTo(replay);
        assertThat(readBack(ReplayToken.createReplayToken(ahead))).isEqualTo(ReplayToken.createReplayToken(ahead));
        assertThat(readBack(MergedTrackingToken.merged(behind, ahead)))
                .isEqualTo(MergedTrackingToken.merged(behind, ahead));
        assertThat(readBack(MergedTrackingToken.merged(replay, ahead)))
                .isEqualTo(MergedTrackingToken.merged(replay, ahead));
        assertThat(readBack(new ConfigToken(Map.of("id", "node")))).isEqualTo(new ConfigToken(Map.of("id", "node")));
    }

    @Test
    void metadataIsReadBack() {
        MetaData metaData = MetaData.with("traceId", "t-1").and("count", 3);

        assertThat(readBack(metaData)).isEqualTo(metaData);
    }

    private static Object readBack(Object written) {
        return LedgerJson.serializer().deserialize(LedgerJson.serializer().serialize(written, byte[].class));
    }
}
