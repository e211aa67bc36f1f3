package vn.dossierledger.query.opening;

import java.util.Optional;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.projection.ViewJson;

/** Opens what was sealed, as long as the applicant's key is there. */
@FunctionalInterface
public interface Opener {

    /** The clear text; empty when the key was erased. */
    Optional<String> open(Sealed sealed);

    /** The applicant of a dossier; empty when the key was erased. */
    default Optional<Applicant> applicant(Sealed sealed) {
        return open(sealed).map(json -> ViewJson.MAPPER.readValue(json, Applicant.class));
    }

    /** The clear text, or {@code erased} in its place; null stays null. */
    default String text(Sealed sealed, String erased) {
        return sealed == null ? null : open(sealed).orElse(erased);
    }
}
