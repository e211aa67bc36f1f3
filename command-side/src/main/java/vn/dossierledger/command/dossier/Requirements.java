package vn.dossierledger.command.dossier;

import java.util.Optional;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** Where a rule's no becomes the end of a command. */
final class Requirements {

    private Requirements() {}

    static void require(Optional<Rejection> rule) {
        rule.ifPresent(rejection -> {
            throw new Rejected(rejection);
        });
    }
}
