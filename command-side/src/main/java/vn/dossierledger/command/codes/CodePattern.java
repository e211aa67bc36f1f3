package vn.dossierledger.command.codes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an authority writes its codes, such as <code>{unit}-{yyMMdd}-{n4}</code>: the unit code, the day, and a serial of at least so
 * many digits. Other text stands for itself.
 *
 * @param text the pattern
 */
record CodePattern(String text) {

    private static final Pattern PART = Pattern.compile("\\{(unit|n\\d{1,2}|[yMd]+)}");

    /** A code; the serial grows beyond its digits when it must. */
    String write(String unit, LocalDate day, long serial) {
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(value(part, unit, day, serial)));
    }

    private static String value(MatchResult part, String unit, LocalDate day, long serial) {
        String name = part.group(1);
        if (name.equals("unit")) {
            return unit;
        }
        if (name.startsWith("n")) {
            return String.format(Locale.ROOT, "%0" + Integer.parseInt(name.substring(1)) + "d", serial);
        }
        return DateTimeFormatter.ofPattern(name, Locale.ROOT).format(day);
    }
}
