package vn.dossierledger.api.rejection;

/**
 * The authority has no such procedure in force.
 */
public record ProcedureUnknown(String authority, String procedure) implements Rejection {

    @Override
    public String article() {
        return "default: Only a procedure that is published and in force is asked for; as DQ 4.1.b.";
    }
}
