package vn.dossierledger.query.search;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.vietnamese.Identifiers;
import vn.dossierledger.query.vietnamese.Words;

/**
 * Adds to a new document what it may be found by: the names and texts of people in clear. Addresses are left out: {@code đường} is in
 * nearly all of them. When the applicant's key is erased, the code remains.
 */
final class Wording {

    private final Opener opener;

    Wording(Opener opener) {
        this.opener = opener;
    }

    void complete(SearchDocument document) {
        var submitted = document.unopened;
        if (submitted == null) {
            return;
        }
        document.unopened = null;
        Set<String> numbers = new LinkedHashSet<>(Identifiers.ofCode(document.code));
        opener.applicant(submitted.applicant()).ifPresent(applicant -> {
            document.name = applicant.name();
            document.summary = opener.text(submitted.summary(), null);
            numbers.addAll(identifiers(applicant));
        });
        document.numbers = numbers;
        String text = document.summary == null ? document.name : document.name + " " + document.summary;
        if (text != null) {
            document.words = Words.spellings(text);
            document.terms = Words.terms(text);
        }
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
