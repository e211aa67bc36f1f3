package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.junit.jupiter.api.Test;

/** The order of places, alone and within Axon's wrapping tokens. */
class HorizonTokenTest {

    private static final HorizonToken FIRST = new HorizonToken(10, 5);
    private static final HorizonToken SECOND = new HorizonToken(10, 6);
    private static final HorizonToken THIRD = new HorizonToken(11, 2);
    private static final HorizonToken FOURTH = new HorizonToken(12, 1);

    @Test
    void theTransactionComesBeforeThePosition() {
        assertThat(THIRD.covers(SECOND)).isTrue();
        assertThat(SECOND.covers(THIRD)).isFalse();
        assertThat(SECOND.covers(FIRST)).isTrue();
        assertThat(FIRST.covers(FIRST)).isTrue();
        assertThat(FIRST.covers(null)).isTrue();
        assertThat(FIRST.lowerBound(THIRD)).isEqualTo(FIRST);
        assertThat(THIRD.lowerBound(FIRST)).isEqualTo(FIRST);
        assertThat(FIRST.upperBound(THIRD)).isEqualTo(THIRD);
        assertThat(THIRD.upperBound(FIRST)).isEqualTo(THIRD);
        assertThat(THIRD.samePositionAs(new HorizonToken(11, 2))).isTrue();
        assertThat(THIRD.position()).hasValue(2);
    }

    @Test
    void aReplayEndsWhenThePlaceOfTheResetIsPassed() {
        TrackingToken replay = ReplayToken.createReplayToken(SECOND, HorizonToken.TAIL);

        TrackingToken atFirst = WrappedToken.advance(replay, FIRST);
        TrackingToken atSecond = WrappedToken.advance(atFirst, SECOND);
        TrackingToken atThird = WrappedToken.advance(atSecond, THIRD);

        assertThat(ReplayToken.isReplay(atFirst)).isTrue();
        assertThat(ReplayToken.isReplay(atSecond)).isTrue();
        assertThat(atThird).isEqualTo(THIRD);
        assertThat(PostgresEventStorageEngine.place(atFirst)).isEqualTo(FIRST);
    }

    @Test
    void aResetOfAnEmptyLedgerIsNoReplay() {
        assertThat(ReplayToken.createReplayToken(null, HorizonToken.TAIL)).isEqualTo(HorizonToken.TAIL);
    }

    @Test
    void mergedSegmentsGoOnFromTheOneBehind() {
        TrackingToken merged = MergedTrackingToken.merged(FIRST, THIRD);

        assertThat(PostgresEventStorageEngine.place(merged)).isEqualTo(FIRST);
        TrackingToken level = WrappedToken.advance(WrappedToken.advance(merged, SECOND), THIRD);
        assertThat(PostgresEventStorageEngine.place(level)).isEqualTo(THIRD);
        assertThat(WrappedToken.advance(level, FOURTH)).isEqualTo(FOURTH);
    }

    @Test
    void aTokenOfAnotherStoreIsRefusedInOneSentence() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FIRST.covers(new GlobalSequenceTrackingToken(3)))
                .withMessageContaining("empty the token tables");
    }
}
