package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.sealing.Sealed;

/** The departments and agencies that co-process a dossier, as they are shown. */
final class OthersReading {

    private final FileBody body;
    private final Function<Sealed, String> text;

    OthersReading(FileBody body, Function<Sealed, String> text) {
        this.body = body;
        this.text = text;
    }

    List<DossierFile.Consultation> consultations() {
        return body.consultations.stream()
                .map(asked -> {
                    var answer = body.consultationAnswers.get(asked.consultation());
                    return new DossierFile.Consultation(
                            asked.consultation(),
                            asked.department(),
                            asked.at(),
                            text.apply(asked.question()),
                            end(asked.due()),
                            answer == null ? null : answer.at(),
                            answer == null ? null : text.apply(answer.answer()));
                })
                .toList();
    }

    List<DossierFile.AgencyCopy> copies() {
        return body.copies.stream()
                .map(sent -> {
                    var receipt = body.copyReceipts.get(sent.copy());
                    var answer = body.copyAnswers.get(sent.copy());
                    return new DossierFile.AgencyCopy(
                            sent.copy(),
                            sent.authority(),
                            sent.at(),
                            text.apply(sent.request()),
                            sent.contentHash(),
                            end(sent.due()),
                            receipt == null ? null : receipt.at(),
                            answer == null ? null : answer.at(),
                            answer == null ? null : text.apply(answer.answer()));
                })
                .toList();
    }

    private static Instant end(Due dueOrNull) {
        return dueOrNull == null ? null : dueOrNull.dueAt();
    }
}
