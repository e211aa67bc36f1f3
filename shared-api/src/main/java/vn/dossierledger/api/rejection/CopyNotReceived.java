package vn.dossierledger.api.rejection;

/**
 * A copy is answered by who has received it.
 */
public record CopyNotReceived(int copy) implements Rejection {

    @Override
    public String article() {
        return "default: A copy is answered after its receipt; as DQ 4.3.b, QN 8.1.b, CM 9.1.b.";
    }
}
