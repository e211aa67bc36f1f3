package vn.dossierledger.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.standalone.demo.Step.Act;

/** The demo is the same for the same day, and shows what it should. */
class StoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final List<Story> stories = stories(TODAY);

    private static List<Story> stories(LocalDate until) {
        return new Stories(until, "051090001234", "096192004321").all();
    }

    @Test
    void the_same_day_brings_the_same_stories() {
        assertThat(stories(TODAY)).isEqualTo(stories);
        assertThat(stories(TODAY.plusDays(1))).isNotEqualTo(stories);
    }

    @Test
    void there_are_more_than_three_hundred_over_three_months_in_order() {
        assertThat(stories).hasSizeGreaterThanOrEqualTo(300);
        assertThat(stories).extracting(Story::submittedAt).isSorted();
        assertThat(stories).allSatisfy(story -> assertThat(
                        ChronoUnit.DAYS.between(LocalDate.ofInstant(story.submittedAt(), WorkingCalendar.ZONE), TODAY))
                .isBetween(1L, 92L));
    }

    @Test
    void every_authority_channel_and_act_occurs() {
        assertThat(stories)
                .extracting(Story::authority)
                .contains("dinhquan", "quangngai", "binhthuan", "camau", "kontum");
        assertThat(stories).extracting(Story::channel).contains(Channel.values());
        assertThat(stories.stream().flatMap(story -> story.steps().stream()).map(Step::act))
                .contains(Act.values());
    }

    @Test
    void names_have_their_diacritics() {
        assertThat(stories)
                .filteredOn(story -> story.applicant().name().contains("Nguyễn"))
                .hasSizeGreaterThan(5);
    }
}
