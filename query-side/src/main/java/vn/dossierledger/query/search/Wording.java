package vn.dossierledger.query.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.vietnamese.Identifiers;
import vn.dossierledger.query.vietnamese.Words;

/**
 * Adds to a document what it may be found by: the names and texts of people in clear, as they were set right last. Addresses are left
 * out: {@code đường} is in nearly all of them. When the applicant's key is erased, the code remains.
 */
final class Wording {

    private final Opener opener;

    Wording(Opener opener) {
        this.opener = opener;
    }

    void complete(SearchDocument document) {
        if (document.unopened == null && document.corrected.isEmpty()) {
            return;
        }
        if (document.unopened != null) {
            begin(document, document.unopened);
        }
        List.copyOf(document.corrected).forEach(each -> correct(document, each));
        document.unopened = null;
        document.corrected.clear();
        String text = document.summary == null ? document.name : document.name + " " + document.summary;
        if (text != null) {
            document.words = Words.spellings(text);
            document.terms = Words.terms(text);
        }
    }

    private void begin(SearchDocument document, DossierSubmitted submitted) {
        Set<String> numbers = new LinkedHashSet<>(Identifiers.ofCode(document.code));
        document.numbers = numbers;
        opener.applicant(submitted.applicant())
                .ifPresentOrElse(
                        applicant -> {
                            document.name = applicant.name();
                            document.summary = opener.text(submitted.summary(), null);
                            numbers.addAll(identifiers(applicant));
                        },
                        document::erase);
    }

    private void correct(SearchDocument document, RecordCorrected correction) {
        opener.open(correction.after()).ifPresent(right -> {
            switch (correction.field()) {
                case "applicant.name" -> document.name = right;
                case "summary" -> document.summary = right;
                case "applicant.phone" -> {
                    Set<String> numbers = new LinkedHashSet<>(document.numbers);
                    if (correction.before() != null) {
                        opener.open(correction.before())
                                .map(Identifiers::compact)
                                .ifPresent(numbers::remove);
                    }
                    numbers.add(Identifiers.compact(right));
                    document.numbers = numbers;
                }
                default -> {
                    // Nobody searches for it.
                }
            }
        });
    }

    private static Set<String> identifiers(Applicant applicant) {
        Set<String> all = new LinkedHashSet<>();
        if (applicant.personalId() != null) {
            all.add(Identifiers.compact(applicant.personalId()));
        }
        if (applicant.phone() != null) {
            all.add(Identifiers.compact(applicant.phone()));
        }
        return all;
    }
}
