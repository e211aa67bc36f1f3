package vn.dossierledger.query.dossierfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.FindForms;
import vn.dossierledger.api.query.dossierfile.IssuedForms;
import vn.dossierledger.api.query.dossierfile.IssuedForms.IssuedForm;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.projection.Fact;

/** Answers which forms were issued for one dossier. */
class FormQueries {

    private final SeenFiles files;
    private final Histories histories;
    private final Rulebook rulebook;

    FormQueries(SeenFiles files, Histories histories, Rulebook rulebook) {
        this.files = files;
        this.histories = histories;
        this.rulebook = rulebook;
    }

    @QueryHandler
    Optional<IssuedForms> answer(FindForms question) {
        return files.find(question.caller(), question.code())
                .map(body -> new IssuedForms(
                        question.code(),
                        body.version,
                        issued(histories.of(question.code()), regulation(body), question.language())));
    }

    private String regulation(FileBody body) {
        LocalDate day = body.submitted.at().atZone(WorkingCalendar.ZONE).toLocalDate();
        return rulebook.authority(body.submitted.authority(), day)
                .map(authority -> authority.content().regulation())
                .orElse(null);
    }

    /** @param regulation nullable */
    static List<IssuedForm> issued(List<Fact> facts, String regulation, Language language) {
        var forms = new Forms();
        List<IssuedForm> issued = new ArrayList<>();
        for (Fact fact : facts) {
            forms.after(fact.event())
                    .ifPresent(form -> issued.add(new IssuedForm(
                            fact.code() + "/" + fact.sequence(),
                            form.kind(),
                            FormTitles.of(form.kind(), language),
                            fact.event().at(),
                            fact.sequence(),
                            fact.event().by().role(),
                            FormArticles.of(regulation, form.kind(), fact.event()),
                            form.dueAt())));
        }
        return issued;
    }
}
