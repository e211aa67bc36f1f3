package vn.dossierledger.api.query.search;

import java.util.List;

/** Suggestions, only of dossiers that the caller may see. */
public record DossierSuggestions(List<Suggestion> items) {
    public DossierSuggestions {
        items = List.copyOf(items);
    }

    /** What a suggestion is. */
    public enum Kind {
        /** The name of an applicant. */
        NAME,
        /** A procedure of an authority. */
        PROCEDURE,
        /** The code of one dossier. */
        CODE
    }

    /**
     * One suggestion.
     *
     * @param text as people read it
     * @param value what to search for: as {@code q} for a name or a code, as {@code procedure} for a procedure
     * @param authority whose procedure it is; null for others
     * @param dossier code of the dossier that a name or a code was taken from; null for a procedure
     */
    public record Suggestion(Kind kind, String text, String value, String authority, String dossier) {

        @Override
        public String toString() {
            return "Suggestion[" + kind + "]";
        }
    }
}
