package vn.dossierledger.api.query.feedback;

import java.math.BigDecimal;
import java.util.Map;
import vn.dossierledger.api.feedback.FeedbackKind;

/**
 * What was said of an authority, in numbers (QN 9.4; CM 10.4).
 *
 * @param ratings how many dossiers were rated
 * @param averageScore of these, 1 to 5, two decimals; null where none was rated
 * @param scores how often each score was given; one that was not given is left out
 * @param kinds how often there was feedback of each kind; one that there was not is left out
 * @param answered how many of all were answered
 */
public record FeedbackFigures(
        long ratings,
        BigDecimal averageScore,
        Map<Integer, Long> scores,
        Map<FeedbackKind, Long> kinds,
        long answered) {}
