package vn.dossierledger.api.rejection;

/**
 * The dossier is with another department.
 */
public record NotYourDepartment(String department) implements Rejection {

    @Override
    public String article() {
        return "default: The department that has it handles it; as DQ 4.3.b, QN 12, CM 13.";
    }
}
