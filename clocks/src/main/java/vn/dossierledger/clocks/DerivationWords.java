package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.StepKind;

/**
 * Says a derivation in words, a sentence per step and one for the end with its article and calendar; in English for an English
 * locale, else in Vietnamese. Times are those of Asia/Ho_Chi_Minh.
 */
public final class DerivationWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M", Locale.ROOT).withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private final Phrases phrases;

    private DerivationWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words of a language; thread-safe, may be kept. */
    public static DerivationWords in(Locale locale) {
        return new DerivationWords("en".equals(locale.getLanguage()) ? Phrases.ENGLISH : Phrases.VIETNAMESE);
    }

    /** A clock in words; a single sentence where it has no end. */
    public List<String> of(ClockReading reading) {
        if (reading.clock() == ClockName.OUTAGE) {
            return List.of(outage(reading));
        }
        if (reading.dueAt() == null) {
            return List.of(
                    reading.paused().isEmpty() || reading.paused().getLast().to() != null
                            ? phrases.say("noEnd", reading.article())
                            : phrases.say(
                                    "openEnd", moment(reading.paused().getLast().from()), reading.article()));
        }
        List<String> sentences = say(
                reading.derivation(),
                reading.dueAt(),
                reading.provisional(),
                reading.article(),
                reading.calendarVersion());
        if (reading.otherDueAt() != null) {
            sentences.add(phrases.say(
                    reading.otherUnit() == LimitUnit.ELAPSED_HOURS ? "otherElapsed" : "otherWorking",
                    momentOfYear(reading.otherDueAt())));
        }
        return sentences;
    }

    /** A promise in words. */
    public List<String> of(Appointment appointment) {
        return of(appointment.due(), appointment.article());
    }

    /** An end in words. */
    public List<String> of(Due due, String article) {
        return say(due.derivation(), due.dueAt(), due.provisional(), article, due.calendarVersion());
    }

    private List<String> say(
            List<DerivationStep> steps, Instant dueAt, boolean provisional, String article, String calendarVersion) {
        List<String> sentences = new ArrayList<>(steps.size() + 2);
        for (DerivationStep step : steps) {
            sentences.add(say(step));
        }
        String due = calendarVersion.isEmpty()
                ? phrases.say("due", momentOfYear(dueAt), article)
                : phrases.say("dueByCalendar", momentOfYear(dueAt), article, versions(calendarVersion));
        sentences.add(provisional ? phrases.say("provisional", due) : due);
        return sentences;
    }

    private String say(DerivationStep step) {
        return switch (step.kind()) {
            case COUNTED -> counted(step);
            case OUTSIDE_HOURS -> phrases.say("outside", moment(step.to()));
            case HOLIDAY -> phrases.say("holiday", phrases.name(step.note()), days(step));
            case PAUSED ->
                step.note() == null
                        ? phrases.say("paused", moment(step.from()), moment(step.to()))
                        : phrases.say("pausedFor", moment(step.from()), moment(step.to()), phrases.name(step.note()));
            case OUTAGE -> phrases.say("outage", moment(step.from()), moment(step.to()), step.note());
            case EXTENDED -> phrases.say("extended", moment(step.from()), moment(step.to()), step.note());
            case DISCARDED -> phrases.say("discarded", moment(step.from()), moment(step.to()));
        };
    }

    private String outage(ClockReading reading) {
        return reading.metAt() == null
                ? phrases.say("outageLasting", moment(reading.startedAt()), reading.article())
                : phrases.say("outage", moment(reading.startedAt()), moment(reading.metAt()), reading.article());
    }

    private String counted(DerivationStep step) {
        if (isCalendarDays(step)) {
            long count = step.counted().toDays();
            return step.note() == null
                    ? phrases.say("calendarDays", count, days(step))
                    : phrases.say("calendarDaysLastOff", count, days(step), phrases.name(step.note()));
        }
        String amount = phrases.amount(step.counted());
        if (day(step.from()).equals(day(lastMoment(step)))) {
            return phrases.say("countedWithin", amount, day(step.from()), TIME.format(step.to()));
        }
        boolean whole = step.counted().compareTo(Duration.between(step.from(), step.to())) < 0;
        return whole
                ? phrases.say("countedOver", amount, days(step))
                : phrases.say("countedBetween", amount, moment(step.from()), moment(step.to()));
    }

    /** Calendar days count whole, from midnight on, though they end with the working hours. */
    private static boolean isCalendarDays(DerivationStep step) {
        Duration length = Duration.between(step.from(), step.to());
        ZonedDateTime from = step.from().atZone(WorkingCalendar.ZONE);
        return step.kind() == StepKind.COUNTED
                && from.toLocalTime().toNanoOfDay() == 0
                && step.counted().compareTo(length) >= 0
                && step.counted().equals(Duration.ofDays(step.counted().toDays()));
    }

    /** {@code 2026v3,2027v1} for readers. */
    private static String versions(String calendarVersion) {
        return calendarVersion.replace("v", " v").replace(",", ", ");
    }

    private String days(DerivationStep step) {
        String first = day(step.from());
        String last = day(lastMoment(step));
        return first.equals(last) ? first : phrases.say("days", first, last);
    }

    private String moment(Instant instant) {
        return phrases.say("moment", day(instant), TIME.format(instant));
    }

    private String momentOfYear(Instant instant) {
        return phrases.say("moment", weekday(instant) + " " + DAY_OF_YEAR.format(instant), TIME.format(instant));
    }

    private String day(Instant instant) {
        return weekday(instant) + " " + DAY.format(instant);
    }

    private String weekday(Instant instant) {
        return phrases.weekday(
                instant.atZone(WorkingCalendar.ZONE).getDayOfWeek().getValue());
    }

    private static Instant lastMoment(DerivationStep step) {
        return step.to().minusNanos(1);
    }
}
