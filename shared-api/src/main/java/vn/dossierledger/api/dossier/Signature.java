package vn.dossierledger.api.dossier;

/**
 * A signature under a result or a refusal.
 * @param kind digital or by hand
 * @param certificate serial number of the certificate of a digital signature; nullable
 * @param value the signature's value or its reference, Base64; nullable
 */
public record Signature(SignatureKind kind, String certificate, String value) {}
