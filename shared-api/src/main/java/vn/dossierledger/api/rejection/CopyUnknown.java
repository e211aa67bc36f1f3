package vn.dossierledger.api.rejection;

/**
 * There is no copy of this number, or it is answered already.
 */
public record CopyUnknown(int copy) implements Rejection {

    @Override
    public String article() {
        return "default: A copy is answered once, by its number; as DQ 4.3.b, QN 8.1.b, CM 9.1.b.";
    }
}
