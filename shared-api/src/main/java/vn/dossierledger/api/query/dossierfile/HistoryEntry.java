package vn.dossierledger.api.query.dossierfile;

import java.time.Instant;
import java.util.Map;
import vn.dossierledger.api.actor.Role;

/**
 * One event as it is shown.
 *
 * @param sequence counted from 0 within the dossier
 * @param type the event's name, such as {@code DossierSubmitted}
 * @param at when it happened
 * @param recordedAt when the ledger wrote it down
 * @param actor in which role it was done, never by whom
 * @param summary a sentence in the asked language
 * @param payload the event's content in clear; a text whose key was erased is a plain marker
 */
public record HistoryEntry(
        long sequence,
        String type,
        Instant at,
        Instant recordedAt,
        ShownActor actor,
        String summary,
        Map<String, Object> payload) {

    /**
     * Who did it, as far as everybody may know.
     *
     * @param role the role that was used
     * @param authority nullable
     * @param department nullable
     */
    public record ShownActor(Role role, String authority, String department) {}

    @Override
    public String toString() {
        return "HistoryEntry[" + sequence + ", " + type + "]";
    }
}
