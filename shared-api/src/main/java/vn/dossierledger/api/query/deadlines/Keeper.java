package vn.dossierledger.api.query.deadlines;

/**
 * Who has, or had, the dossier before it.
 *
 * @param heldBy what it is
 * @param id the id of the department or of the authority; null for the others
 */
public record Keeper(HeldBy heldBy, String id) {

    /** A keeper of whom there is only one per dossier. */
    public static Keeper of(HeldBy heldBy) {
        return new Keeper(heldBy, null);
    }
}
