package vn.dossierledger.api.query;

/** In which language words of ours are given; names and texts of people stay as they were written. */
public enum Language {
    VI,
    EN;

    /** The words in this language. */
    public String of(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
