package vn.dossierledger.api.rejection;

/**
 * There is no consultation of this number, or it is answered already.
 */
public record ConsultationUnknown(int consultation) implements Rejection {}
