package vn.dossierledger.query.vietnamese;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes, telephone numbers and personal IDs: found without dots, spaces and dashes, in any case (DOMAIN.md 8). */
public final class Identifiers {

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)84([1-9]\\d{8})");

    private Identifiers() {}

    /** Letters and digits in lower case; a Vietnamese telephone number as it is dialled at home. */
    public static String compact(String identifier) {
        var abroad = ABROAD.matcher(identifier.replaceAll("[\\s.()-]", ""));
        return abroad.matches()
                ? "0" + abroad.group(1)
                : NOISE.matcher(identifier).replaceAll("").toLowerCase(Locale.ROOT);
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
