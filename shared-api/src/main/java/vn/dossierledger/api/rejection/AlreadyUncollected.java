package vn.dossierledger.api.rejection;

/**
 * This was declared already.
 */
public record AlreadyUncollected() implements Rejection {

    @Override
    public String article() {
        return "default: It is declared once that nobody came for a result; as QN 8.2.c, CM 9.2.c.";
    }
}
