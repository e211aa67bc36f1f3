package vn.dossierledger.api.rejection;

/** Somebody else changed the dossier in the same moment, and was first. */
public record ConcurrentChange() implements Rejection {

    /** No rule: two people were at it in the same moment. */
    @Override
    public String article() {
        return null;
    }
}
