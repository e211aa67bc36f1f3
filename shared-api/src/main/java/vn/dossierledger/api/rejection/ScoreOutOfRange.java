package vn.dossierledger.api.rejection;

/**
 * A rating is from 1 to 5.
 */
public record ScoreOutOfRange(int score) implements Rejection {

    @Override
    public String article() {
        return "default: A rating is from 1 to 5.";
    }
}
