package vn.dossierledger.query.http;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.readmodels.FindReadModel;
import vn.dossierledger.api.query.readmodels.ListReadModels;
import vn.dossierledger.api.query.readmodels.ReadModelDetails;
import vn.dossierledger.api.query.readmodels.ReadModelList;
import vn.dossierledger.api.query.readmodels.ReadModelList.ReadModel;

/** How far the read models are, for the operator. */
@RestController
class ReadModels {

    private final Questions questions;

    ReadModels(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/read-models")
    List<ReadModel> list(Caller caller) {
        Readers.only(caller, Role.ADMIN);
        return questions.ask(new ListReadModels(), ReadModelList.class).items();
    }

    @GetMapping("/api/v1/read-models/{name}")
    ReadModelDetails one(Caller caller, @PathVariable String name) {
        Readers.only(caller, Role.ADMIN);
        return questions.find(new FindReadModel(name), ReadModelDetails.class);
    }
}
