package vn.dossierledger.query.dossierfile;

import java.util.function.Function;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.query.dossierfile.DossierFile.Outcome;
import vn.dossierledger.api.sealing.Sealed;

/** What a dossier came to, as it is shown. */
final class Outcomes {

    private Outcomes() {}

    /** Null while it has come to nothing yet; a signature counts before the result is back at the one-stop. */
    static Outcome of(Ended ended, Function<Sealed, String> text) {
        if (ended.notPerformed != null) {
            var no = ended.notPerformed;
            return new Outcome(OutcomeKind.NOT_PERFORMED, no.at(), text.apply(no.reason()), null, null);
        }
        if (ended.declined != null) {
            var no = ended.declined;
            return new Outcome(OutcomeKind.DECLINED, no.at(), text.apply(no.reason()), null, null);
        }
        if (ended.withdrawn != null) {
            var back = ended.withdrawn;
            return new Outcome(OutcomeKind.WITHDRAWN, back.at(), text.apply(back.reason()), null, null);
        }
        if (ended.lapsed != null) {
            return new Outcome(OutcomeKind.LAPSED, ended.lapsed.at(), null, null, null);
        }
        if (ended.rejected != null) {
            var no = ended.rejected;
            return new Outcome(
                    OutcomeKind.REFUSED,
                    no.at(),
                    text.apply(no.reason()),
                    null,
                    no.signature().kind());
        }
        var yes = ended.signed;
        return yes == null
                ? null
                : new Outcome(
                        OutcomeKind.APPROVED,
                        yes.at(),
                        null,
                        yes.resultNumber(),
                        yes.signature().kind());
    }
}
