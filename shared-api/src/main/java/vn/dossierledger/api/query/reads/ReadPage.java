package vn.dossierledger.api.query.reads;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Role;

/**
 * Reads of a dossier by others than its applicant, newest first.
 *
 * @param total how many there are in all
 * @param next cursor of the next page; null on the last
 */
public record ReadPage(List<DossierRead> items, long total, String next) {

    public ReadPage {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "ReadPage[" + items.size() + " of " + total + "]";
    }

    /**
     * One read.
     *
     * @param at when, by the ledger's clock
     * @param what was read
     * @param reader who
     * @param why the reason that the reader gave, or the duty that goes with the role
     * @param given whether the reader gave a reason
     * @param question of a list or an export: what was asked for, without anything that was typed; nullable
     */
    public record DossierRead(Instant at, ReadSubject what, Reader reader, String why, boolean given, String question) {

        @Override
        public String toString() {
            return "DossierRead[" + at + ", " + what + "]";
        }
    }

    /**
     * Who read.
     *
     * @param role in which the dossier may be seen
     * @param account the officer's
     * @param authority nullable
     * @param department nullable
     */
    public record Reader(Role role, String account, String authority, String department) {}
}
