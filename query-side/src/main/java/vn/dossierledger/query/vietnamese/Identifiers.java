package vn.dossierledger.query.vietnamese;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes, telephone numbers and personal IDs: found without dots, spaces and dashes, in any case (DOMAIN.md 8). */
public final class Identifiers {

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Vietnam's prefix as it is dialled from abroad, with or without its sign, before the nine digits of a telephone number. */
    private static final Pattern ABROAD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\+|00)?84[\\s.()-]*(?:0[\\s.()-]*)?(?=[1-9](?:[\\s.()-]*\\d){8}(?!\\d))");

    private Identifiers() {}

    /** Letters and digits in lower case; a Vietnamese telephone number as it is dialled at home. */
    public static String compact(String identifier) {
        return NOISE.matcher(atHome(identifier)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Telephone numbers of Vietnam as they are dialled there, wherever they stand in what was typed. */
    static String atHome(String typed) {
        return ABROAD.matcher(typed).replaceAll("0");
    }

    /** How a dossier code may be looked for: whole, or from its date on. */
    public static Set<String> ofCode(String code) {
        var all = new LinkedHashSet<String>();
        all.add(compact(code));
        int unit = code.indexOf('-');
        if (unit >= 0) {
            all.add(compact(code.substring(unit + 1)));
        }
        return all;
    }
}
