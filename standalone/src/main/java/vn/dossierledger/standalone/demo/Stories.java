package vn.dossierledger.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.standalone.demo.Step.Act;

/** The same dossiers for the same day, always: everything comes from one seed and the day on which the demo ends. */
final class Stories {

    private static final long SEED = 641_700_1303L;
    private static final int OVER_THREE_MONTHS = 330;
    private static final int DAYS = 91;

    /** What the demo's procedures are, as far as the stories must know. */
    private record Cast(
            String authority,
            String procedure,
            String place,
            int weight,
            boolean fee,
            int limitDays,
            boolean refunds,
            List<Channel> channels) {}

    private static final List<Channel> MOSTLY_ONLINE =
            List.of(Channel.ONLINE, Channel.ONLINE, Channel.ONLINE, Channel.COUNTER, Channel.POST);

    private static final List<Cast> CAST = List.of(
            new Cast("quangngai", "birth-registration", "Quảng Ngãi", 14, false, 3, true, MOSTLY_ONLINE),
            new Cast("quangngai", "construction-permit", "Quảng Ngãi", 11, false, 15, true, MOSTLY_ONLINE),
            new Cast("camau", "business-household", "Cà Mau", 14, true, 3, true, MOSTLY_ONLINE),
            new Cast("camau", "marriage-confirmation", "Cà Mau", 10, false, 3, true, MOSTLY_ONLINE),
            new Cast("dinhquan", "land-extract", "Định Quán", 12, true, 5, false, MOSTLY_ONLINE),
            new Cast("dinhquan", "business-household", "Định Quán", 10, false, 3, false, MOSTLY_ONLINE),
            new Cast("binhthuan", "criminal-record", "Bình Thuận", 11, true, 10, false, MOSTLY_ONLINE),
            new Cast("binhthuan", "document-certification", "Bình Thuận", 8, false, 2, false, List.of(Channel.COUNTER)),
            new Cast("kontum", "import-licence", "Kon Tum", 10, false, 7, false, MOSTLY_ONLINE));

    /** In each of these a dossier of every authority is found open. */
    private static final List<Act> OPEN_AFTER = List.of(
            Act.CHECK_COMPLETE, Act.ASK_SUPPLEMENT, Act.ACCEPT, Act.FORWARD, Act.PROPOSE_APPROVAL, Act.HAND_BACK);

    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final LocalDate until;
    private final Applicant an;
    private final Applicant binh;

    /**
     * @param until the last day, Asia/Ho_Chi_Minh
     * @param an personal ID of the persona citizen.an
     * @param binh personal ID of the persona citizen.binh
     */
    Stories(LocalDate until, String an, String binh) {
        this.until = until;
        this.an = new Applicant(
                ApplicantKind.CITIZEN, "Nguyễn Văn An", an, "0905000001", "an@example.vn", "12 Hùng Vương, Quảng Ngãi");
        this.binh = new Applicant(
                ApplicantKind.CITIZEN,
                "Trần Thị Bình",
                binh,
                "0905000002",
                "binh@example.vn",
                "7 Phan Ngọc Hiển, Cà Mau");
    }

    /** All stories, in order of submission. */
    List<Story> all() {
        List<Story> stories = new ArrayList<>();
        for (int number = 0; number < OVER_THREE_MONTHS; number++) {
            Cast cast = byWeight();
            LocalDate day = until.minusDays(1L + chance.nextInt(DAYS));
            Plots plots = new Plots(
                    chance, cast.fee(), Duration.ofHours(8L * cast.limitDays()).toMinutes());
            stories.add(story(cast, day, applicant(number, cast), plots.any(cast.refunds())));
        }
        for (Cast cast : CAST) {
            for (Act last : OPEN_AFTER) {
                stories.add(story(
                        cast, lately(stories), applicant(-1, cast), plots(cast).upTo(last)));
            }
            if (cast.fee()) {
                stories.add(story(
                        cast, lately(stories), applicant(-1, cast), plots(cast).upTo(Act.ASK_BLOCKING_FEE)));
            }
        }
        for (Cast cast : CAST) {
            boolean agencies = cast.limitDays() > 10;
            stories.add(story(
                    cast, weeksAgo(stories), applicant(-1, cast), plots(cast).shared(agencies)));
            stories.add(story(
                    cast, weeksAgo(stories), applicant(-1, cast), plots(cast).askedByTheDepartment()));
            for (Act last : List.of(agencies ? Act.RECEIVE_SECOND_COPY : Act.CONSULT, Act.APPROVE_SUPPLEMENT)) {
                stories.add(story(
                        cast, lately(stories), applicant(-1, cast), plots(cast).upTo(last)));
            }
        }
        Cast permit = CAST.get(1);
        stories.add(story(
                permit,
                weeksAgo(stories),
                Channel.ONLINE,
                applicant(-1, permit),
                plots(permit).provenByPost()));
        stories.add(story(
                permit,
                weeksAgo(stories),
                Channel.COUNTER,
                applicant(-1, permit),
                plots(permit).sentBackToTheOneStop()));
        stories.sort(Comparator.comparing(Story::submittedAt));
        return numbered(stories);
    }

    /** Three to eleven days ago in turn: over a long holiday some of them still have come as far as they should. */
    private LocalDate lately(List<Story> before) {
        return until.minusDays(3L + before.size() % 9);
    }

    /** Three to six weeks ago in turn: these have come to their end. */
    private LocalDate weeksAgo(List<Story> before) {
        return until.minusDays(21L + before.size() % 21);
    }

    private Plots plots(Cast cast) {
        return new Plots(
                chance, cast.fee(), Duration.ofHours(8L * cast.limitDays()).toMinutes());
    }

    private Story story(Cast cast, LocalDate day, Applicant applicant, List<Step> steps) {
        return story(cast, day, People.pick(cast.channels(), chance), applicant, steps);
    }

    private Story story(Cast cast, LocalDate day, Channel channel, Applicant applicant, List<Step> steps) {
        Instant submittedAt = day.atTime(timeOfDay(channel))
                .atZone(WorkingCalendar.ZONE)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
        return new Story(0, cast.authority(), cast.procedure(), channel, applicant, submittedAt, steps);
    }

    /** Online at any waking hour, otherwise while the one-stop is open. */
    private LocalTime timeOfDay(Channel channel) {
        int minute =
                channel == Channel.ONLINE ? 6 * 60 + chance.nextInt(17 * 60) : 7 * 60 + 10 + chance.nextInt(4 * 60);
        return LocalTime.MIDNIGHT.plusMinutes(minute).plusSeconds(chance.nextInt(60));
    }

    private Applicant applicant(int number, Cast cast) {
        if (number >= 0 && number % 20 == 3) {
            return an;
        }
        if (number >= 0 && number % 25 == 7) {
            return binh;
        }
        return People.somebody(chance, cast.place());
    }

    private Cast byWeight() {
        int dice = chance.nextInt(CAST.stream().mapToInt(Cast::weight).sum());
        for (Cast cast : CAST) {
            dice -= cast.weight();
            if (dice < 0) {
                return cast;
            }
        }
        throw new IllegalStateException("The dice shows no more than the sum of the weights");
    }

    private static List<Story> numbered(List<Story> stories) {
        List<Story> result = new ArrayList<>();
        for (Story s : stories) {
            result.add(new Story(
                    result.size() + 1,
                    s.authority(),
                    s.procedure(),
                    s.channel(),
                    s.applicant(),
                    s.submittedAt(),
                    s.steps()));
        }
        return List.copyOf(result);
    }
}
