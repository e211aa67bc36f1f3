package vn.dossierledger.command.dossier;

import java.util.Objects;
import java.util.Optional;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.rejection.EventUnknown;
import vn.dossierledger.api.rejection.FieldNotCorrectable;
import vn.dossierledger.api.rejection.NothingToCorrect;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;

/** How the record is set right: beside what it says, never in its place (DQ 7.3; QN 4.3; CM 5.3). */
final class CorrectionRules {

    private CorrectionRules() {}

    /** Only what is on record can be set right. */
    static Optional<Rejection> onlyWhatHappenedIsSetRight(Optional<DossierEvent> event, long sequence) {
        return event.isPresent() ? Optional.empty() : Optional.of(new EventUnknown(sequence));
    }

    /** DQ 7.3, QN 4.3, CM 5.3: what people wrote may be wrong; who, when, which state, how much and until when is not theirs to change. */
    static Optional<Rejection> onlyWhatPeopleWroteIsSetRight(
            Optional<CorrectableField> field, String name, DossierEvent event, String article) {
        return field.isPresent()
                ? Optional.empty()
                : Optional.of(new FieldNotCorrectable(name, event.getClass().getSimpleName(), article));
    }

    /** A correction that changes nothing would only look like one. */
    static Optional<Rejection> aCorrectionChangesSomething(Confidential before, Confidential after, String field) {
        return Objects.equals(before, after) ? Optional.of(new NothingToCorrect(field)) : Optional.empty();
    }
}
