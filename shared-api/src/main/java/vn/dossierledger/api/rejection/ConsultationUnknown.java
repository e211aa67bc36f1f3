package vn.dossierledger.api.rejection;

/**
 * There is no consultation of this number, or it is answered already.
 */
public record ConsultationUnknown(int consultation) implements Rejection {

    @Override
    public String article() {
        return "default: A consultation is answered once, by its number; as DQ 4.3.b.";
    }
}
