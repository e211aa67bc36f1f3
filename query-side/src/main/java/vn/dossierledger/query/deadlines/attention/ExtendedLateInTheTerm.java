package vn.dossierledger.query.deadlines.attention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** The need for more time showed late: more of the time limit was gone than should be before somebody says so. */
final class ExtendedLateInTheTerm implements Pattern {

    private static final int DECIMALS = 4;

    @Override
    public AttentionPattern name() {
        return AttentionPattern.EXTENDED_LATE_IN_THE_TERM;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Gia hạn khi phần lớn thời hạn giải quyết đã trôi qua.",
                "The time limit was extended when much of it was over.");
    }

    @Override
    public String threshold(Language language, Thresholds thresholds) {
        String percent = thresholds
                .extensionAfter()
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        return language.of("sau " + percent + "% thời hạn", "after " + percent + "% of it");
    }

    @Override
    public String article() {
        return "default: the regulations say nothing of extensions";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        return dossier.every(HappeningKind.EXTENDED)
                .flatMap(happening -> dossier
                        .promise(happening)
                        .filter(promise -> promise.dueAt() != null)
                        .flatMap(promise -> gone(dossier, promise, happening.at())
                                .filter(gone ->
                                        gone.compareTo(dossier.thresholds().extensionAfter()) > 0)
                                .map(gone -> new Seen(happening, gone.toPlainString(), promise.dueAt())))
                        .stream());
    }

    /** The part of the working time between start and end that is gone; empty where there is none at all. */
    private static Optional<BigDecimal> gone(Watched dossier, ClockReading promise, Instant at) {
        long whole = dossier.working(promise.startedAt(), promise.dueAt()).toSeconds();
        long gone = dossier.working(promise.startedAt(), at).toSeconds();
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(gone)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                        .min(BigDecimal.ONE));
    }
}
