package vn.dossierledger.api.dossier;

/**
 * The owner of a dossier, in clear: on its way to be sealed, or shown to whom it concerns.
 * @param kind a citizen or an enterprise
 * @param name full name
 * @param personalId personal identification number, or the enterprise's tax code
 * @param phone nullable
 * @param email nullable
 * @param address nullable
 */
public record Applicant(
        ApplicantKind kind, String name, String personalId, String phone, String email, String address) {
    @Override
    public String toString() {
        return "Applicant[" + kind + ", …]";
    }
}
