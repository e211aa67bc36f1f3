package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import vn.dossierledger.api.query.dossierfile.FormKind;

/**
 * A form that an event brings out.
 *
 * @param kind which
 * @param dueAt the date that it names; nullable
 */
record Form(FormKind kind, Instant dueAt) {

    static Form of(FormKind kind) {
        return new Form(kind, null);
    }
}
