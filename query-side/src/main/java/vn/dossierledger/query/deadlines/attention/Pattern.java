package vn.dossierledger.query.deadlines.attention;

import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** Something that may be worth a look. It looks at one dossier alone and knows no table. */
public interface Pattern {

    AttentionPattern name();

    /** What it is, as a sentence. */
    String sentence(Language language);

    /** From where on, in words; every time, unless a pattern says otherwise. */
    default String threshold(Language language, Thresholds thresholds) {
        return language.of("mọi trường hợp", "always");
    }

    /** What it bears on, or {@code default: …} where no regulation speaks of it. */
    String article();

    /** Where it shows in a dossier. */
    Stream<Seen> seenIn(Watched dossier);
}
