package vn.dossierledger.api.rejection;

/**
 * The authority has no such department.
 */
public record DepartmentUnknown(String department) implements Rejection {

    @Override
    public String article() {
        return "default: A dossier goes to a department of its own authority; as DQ 4.3.a, QN 11.4, CM 12.4.";
    }
}
