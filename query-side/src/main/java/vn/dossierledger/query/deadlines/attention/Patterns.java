package vn.dossierledger.query.deadlines.attention;

import java.util.List;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** Every pattern, in the order of the language's names. */
public final class Patterns {

    /** All of them. */
    public static final List<Pattern> ALL = List.of(
            new SupplementAskedShortlyBeforeTheEnd(),
            new SupplementAskedAfterTheEnd(),
            new SupplementsRepeated(),
            new StoppedShortlyBeforeTheEnd(),
            new ExtendedLateInTheTerm(),
            new ResultReadyLongBeforeItLeft(),
            new ForwardedLateButMetByRecount(),
            new DateCorrectedAfterTheEnd());

    private Patterns() {}

    /** The one with this name. */
    public static Pattern of(AttentionPattern name) {
        return ALL.stream()
                .filter(pattern -> pattern.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
