package vn.dossierledger.clocks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The phrases of a derivation in one language. */
enum Phrases {
    VIETNAMESE(Locale.forLanguageTag("vi"), " giờ", " phút", " giây") {
        @Override
        String countedWithin(String amount, String day, String until) {
            return amount + " trong " + day + ", đến " + until;
        }

        @Override
        String countedOver(String amount, String days) {
            return amount + " trong các ngày làm việc " + days;
        }

        @Override
        String countedBetween(String amount, String from, String to) {
            return amount + " từ " + from + " đến " + to;
        }

        @Override
        String calendarDays(long count, String days, String holiday) {
            return count + " ngày: " + days + (holiday == null ? "" : ", ngày cuối là ngày nghỉ " + holiday);
        }

        @Override
        String outside(String until) {
            return "Ngoài giờ làm việc đến " + until;
        }

        @Override
        String holiday(String name, String days) {
            return "Nghỉ lễ " + name + ": " + days;
        }

        @Override
        String paused(String reason, String from, String to) {
            return "Tạm dừng" + (reason == null ? "" : " (" + reason + ")") + " từ " + from + " đến " + to;
        }

        @Override
        String outage(String from, String to, String article) {
            return "Gián đoạn dịch vụ từ " + from + " đến " + to + " (" + article + ")";
        }

        @Override
        String discarded(String from, String to) {
            return "Không tính từ " + from + " đến " + to + ": thời hạn được tính lại từ đầu";
        }

        @Override
        String extended(String legalBasis, String from, String to) {
            return "Gia hạn từ " + from + " đến " + to + " (" + legalBasis + ")";
        }

        @Override
        String due(String moment, String article, String calendar, boolean provisional) {
            return "Hạn " + moment + "; " + article + (calendar.isEmpty() ? "" : ", lịch " + calendar)
                    + (provisional ? " (tạm tính: lịch của một năm chưa được công bố)" : "");
        }

        @Override
        String noEnd(String article) {
            return "Không quy định thời hạn; " + article;
        }

        @Override
        String openEnd(String since, String article) {
            return "Tạm dừng từ " + since + ", chưa xác định được hạn; " + article;
        }
    },
    ENGLISH(Locale.ENGLISH, " h", " min", " s") {
        @Override
        String countedWithin(String amount, String day, String until) {
            return amount + " on " + day + " until " + until;
        }

        @Override
        String countedOver(String amount, String days) {
            return amount + " on the working days " + days;
        }

        @Override
        String countedBetween(String amount, String from, String to) {
            return amount + " from " + from + " until " + to;
        }

        @Override
        String calendarDays(long count, String days, String holiday) {
            return count
                    + (count == 1 ? " day: " : " days: ")
                    + days
                    + (holiday == null ? "" : ", the last one is the day off " + holiday);
        }

        @Override
        String outside(String until) {
            return "Outside working hours until " + until;
        }

        @Override
        String holiday(String name, String days) {
            return "Holiday " + name + ": " + days;
        }

        @Override
        String paused(String reason, String from, String to) {
            String why = reason == null ? null : reason(reason);
            return "Paused" + (why == null ? "" : " (" + why + ")") + " from " + from + " until " + to;
        }

        private static String reason(String reason) {
            return switch (reason) {
                case ClockFace.SUPPLEMENT -> "waiting for the supplement";
                case ClockFace.STOP -> "processing stopped";
                default -> reason;
            };
        }

        @Override
        String outage(String from, String to, String article) {
            return "Outage from " + from + " until " + to + " (" + article + ")";
        }

        @Override
        String discarded(String from, String to) {
            return "Not counted from " + from + " until " + to + ": the full limit ran again afterwards";
        }

        @Override
        String extended(String legalBasis, String from, String to) {
            return "Extended from " + from + " until " + to + " (" + legalBasis + ")";
        }

        @Override
        String due(String moment, String article, String calendar, boolean provisional) {
            return "Due " + moment + "; " + article + (calendar.isEmpty() ? "" : ", calendar " + calendar)
                    + (provisional ? " (provisional: the calendar of a year is not yet published)" : "");
        }

        @Override
        String noEnd(String article) {
            return "No time is stated; " + article;
        }

        @Override
        String openEnd(String since, String article) {
            return "Paused since " + since + ", the end is open; " + article;
        }
    };

    private final Locale locale;
    private final String hour;
    private final String minute;
    private final String second;

    Phrases(Locale locale, String hour, String minute, String second) {
        this.locale = locale;
        this.hour = hour;
        this.minute = minute;
        this.second = second;
    }

    Locale locale() {
        return locale;
    }

    /** Such as {@code 3 h 30 min}; what is less than a second is left out. */
    String amount(Duration amount) {
        List<String> parts = new ArrayList<>(3);
        if (amount.toHours() > 0) {
            parts.add(amount.toHours() + hour);
        }
        if (amount.toMinutesPart() > 0) {
            parts.add(amount.toMinutesPart() + minute);
        }
        if (amount.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(amount.toSecondsPart() + second);
        }
        return String.join(" ", parts);
    }

    abstract String countedWithin(String amount, String day, String until);

    abstract String countedOver(String amount, String days);

    abstract String countedBetween(String amount, String from, String to);

    abstract String calendarDays(long count, String days, String holiday);

    abstract String outside(String until);

    abstract String holiday(String name, String days);

    abstract String paused(String reason, String from, String to);

    abstract String outage(String from, String to, String article);

    abstract String discarded(String from, String to);

    abstract String extended(String legalBasis, String from, String to);

    abstract String due(String moment, String article, String calendar, boolean provisional);

    abstract String noEnd(String article);

    abstract String openEnd(String since, String article);
}
