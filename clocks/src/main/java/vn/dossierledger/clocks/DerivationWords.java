package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.StepKind;

/**
 * Says a derivation in words, a sentence per step and one for the end with its article and calendar; in English for an English
 * locale, else in Vietnamese. Times are those of Asia/Ho_Chi_Minh.
 */
public final class DerivationWords {

    private static final Duration DAY = Duration.ofDays(1);

    private final Phrases phrases;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    private DerivationWords(Phrases phrases) {
        this.phrases = phrases;
        this.time = DateTimeFormatter.ofPattern("HH:mm", phrases.locale()).withZone(WorkingCalendar.ZONE);
        this.day = DateTimeFormatter.ofPattern("EEEE d/M", phrases.locale()).withZone(WorkingCalendar.ZONE);
        this.dayOfYear =
                DateTimeFormatter.ofPattern("EEEE d/M/yyyy", phrases.locale()).withZone(WorkingCalendar.ZONE);
    }

    /** The words of a language; thread-safe, may be kept. */
    public static DerivationWords in(Locale locale) {
        return new DerivationWords("en".equals(locale.getLanguage()) ? Phrases.ENGLISH : Phrases.VIETNAMESE);
    }

    /** A clock in words; a single sentence where it has no end. */
    public List<String> of(ClockReading reading) {
        if (reading.dueAt() != null) {
            return say(
                    reading.derivation(),
                    reading.dueAt(),
                    reading.provisional(),
                    reading.article(),
                    reading.calendarVersion());
        }
        return List.of(
                reading.paused().isEmpty() || reading.paused().getLast().to() != null
                        ? phrases.noEnd(reading.article())
                        : phrases.openEnd(moment(reading.paused().getLast().from()), reading.article()));
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
        List<String> sentences = new ArrayList<>(steps.size() + 1);
        for (DerivationStep step : steps) {
            sentences.add(say(step));
        }
        String due = time.format(dueAt) + " " + dayOfYear.format(dueAt);
        sentences.add(phrases.due(due, article, calendarVersion, provisional));
        return sentences;
    }

    private String say(DerivationStep step) {
        return switch (step.kind()) {
            case COUNTED -> counted(step);
            case OUTSIDE_HOURS -> phrases.outside(moment(step.to()));
            case HOLIDAY -> phrases.holiday(step.note(), days(step));
            case PAUSED -> phrases.paused(step.note(), moment(step.from()), moment(step.to()));
            case OUTAGE -> phrases.outage(moment(step.from()), moment(step.to()), step.note());
            case EXTENDED -> phrases.extended(step.note(), moment(step.from()), moment(step.to()));
            case DISCARDED -> phrases.discarded(moment(step.from()), moment(step.to()));
        };
    }

    private String counted(DerivationStep step) {
        if (isCalendarDays(step)) {
            return phrases.calendarDays(step.counted().toDays(), days(step), step.note());
        }
        String amount = phrases.amount(step.counted());
        if (day.format(step.from()).equals(day.format(lastMoment(step)))) {
            return phrases.countedWithin(amount, day.format(step.from()), time.format(step.to()));
        }
        boolean whole = step.counted().compareTo(Duration.between(step.from(), step.to())) < 0;
        return whole
                ? phrases.countedOver(amount, days(step))
                : phrases.countedBetween(amount, moment(step.from()), moment(step.to()));
    }

    /** Calendar days count whole, from midnight on, though they end with the working hours. */
    private static boolean isCalendarDays(DerivationStep step) {
        Duration length = Duration.between(step.from(), step.to());
        ZonedDateTime from = step.from().atZone(WorkingCalendar.ZONE);
        return step.kind() == StepKind.COUNTED
                && from.toLocalTime().toNanoOfDay() == 0
                && step.counted().compareTo(length) >= 0
                && step.counted().equals(DAY.multipliedBy(step.counted().toDays()));
    }

    private String days(DerivationStep step) {
        String first = day.format(step.from());
        String last = day.format(lastMoment(step));
        return first.equals(last) ? first : first + " – " + last;
    }

    private String moment(Instant instant) {
        return time.format(instant) + " " + day.format(instant);
    }

    private static Instant lastMoment(DerivationStep step) {
        return step.to().minusNanos(1);
    }
}
