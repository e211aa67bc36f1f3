package vn.dossierledger.query.dossierfile;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.query.dossierfile.FindDossier;
import vn.dossierledger.api.query.dossierfile.FindDossierThen;
import vn.dossierledger.api.query.dossierfile.FindStanding;
import vn.dossierledger.api.query.dossierfile.ReaderStanding;
import vn.dossierledger.query.opening.Opener;

/** Answers how one dossier stands, or stood, and as whom a caller sees it. */
class FileQueries {

    private final SeenFiles files;
    private final Histories histories;
    private final Opener opener;

    FileQueries(SeenFiles files, Histories histories, Opener opener) {
        this.files = files;
        this.histories = histories;
        this.opener = opener;
    }

    @QueryHandler
    Optional<DossierFile> answer(FindDossier question) {
        return files.find(question.caller(), question.code())
                .map(kept -> shown(right(kept), question.language(), SeenFiles.byOffice(question.caller(), kept)));
    }

    /** What is kept was folded before it was set right; few dossiers are. */
    private FileBody right(FileBody kept) {
        return kept.corrections.isEmpty()
                ? kept
                : then(Then.NOW, kept.submitted.dossierCode()).orElse(kept);
    }

    private Optional<FileBody> then(Then then, String code) {
        return then.of(histories.of(code), new SetRight(opener));
    }

    /** Who may see it now may see how it was. */
    @QueryHandler
    Optional<DossierFile> answer(FindDossierThen question) {
        return files.find(question.caller(), question.code())
                .flatMap(now -> then(new Then(question.at(), question.knownAt()), question.code())
                        .map(body -> shown(body, question.language(), SeenFiles.byOffice(question.caller(), now))));
    }

    @QueryHandler
    Optional<ReaderStanding> answer(FindStanding question) {
        return files.standing(question.caller(), question.code());
    }

    private DossierFile shown(FileBody body, Language language, boolean byOffice) {
        return new Reading(opener, body, language, byOffice).file();
    }
}
