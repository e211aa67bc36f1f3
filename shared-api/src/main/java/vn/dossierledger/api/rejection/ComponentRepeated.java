package vn.dossierledger.api.rejection;

/**
 * A component stands twice.
 */
public record ComponentRepeated(String component) implements Rejection {

    @Override
    public String article() {
        return "default: A component stands in a dossier once; as DQ 4.1.b.";
    }
}
