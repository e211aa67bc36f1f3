package vn.dossierledger.api.rejection;

/**
 * A department does not consult itself.
 */
public record OwnDepartment(String department) implements Rejection {

    @Override
    public String article() {
        return "default: A department does not consult itself; as DQ 4.3.b.";
    }
}
