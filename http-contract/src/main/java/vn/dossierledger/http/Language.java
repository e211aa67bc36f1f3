package vn.dossierledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages in which the ledger answers; Vietnamese where nothing else is asked for. */
public enum Language {
    VI,
    EN;

    /** The language that {@code Accept-Language} prefers; a header that cannot be read asks for nothing. */
    public static Language of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? VI : preferred(header);
    }

    static Language preferred(String acceptLanguage) {
        for (Locale.LanguageRange range : ranges(acceptLanguage)) {
            String language = Locale.forLanguageTag(range.getRange()).getLanguage();
            if (language.equals("vi") || range.getRange().equals("*")) {
                return VI;
            }
            if (language.equals("en")) {
                return EN;
            }
        }
        return VI;
    }

    /** BCP 47. */
    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
