package vn.dossierledger.benchmarks.queries;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a question may be about, drawn anew for each: a dossier that is there, an authority, a word, a span of days.
 *
 * @param code of a dossier of {@code quangngai}
 * @param word that somebody types, as it stands in a query string
 * @param from the first day of a month
 * @param to its last day
 */
record Known(String code, String word, LocalDate from, LocalDate to) {

    private static final List<String> WORDS = List.of(
            "nguyen van",
            "Đường",
            "trần thị mai",
            "hoà",
            "công ty",
            "ngo quang vinh",
            "le loi",
            "0901",
            "duong",
            "Võ Đức");
    private static final int MONTHS = 6;

    static Known draw(List<String> codes, SplittableRandom random) {
        LocalDate from = LocalDate.of(2026, 1 + random.nextInt(MONTHS), 1);
        return new Known(
                codes.get(random.nextInt(codes.size())),
                URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8),
                from,
                from.plusMonths(1).minusDays(1));
    }
}
