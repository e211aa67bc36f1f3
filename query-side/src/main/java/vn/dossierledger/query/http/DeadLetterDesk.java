package vn.dossierledger.query.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.readmodels.DeadLetter;
import vn.dossierledger.api.query.readmodels.DeadLetterContent;
import vn.dossierledger.api.query.readmodels.DeadLetterList;
import vn.dossierledger.api.query.readmodels.FindDeadLetter;
import vn.dossierledger.api.query.readmodels.FindReadModel;
import vn.dossierledger.api.query.readmodels.ListDeadLetters;
import vn.dossierledger.api.query.readmodels.ReadModelDetails;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.drift.Drifts;
import vn.dossierledger.query.rebuild.Retries;

/** Dossiers that a read model goes on without, or keeps otherwise than the ledger tells: for the operator to look at and to deal with. */
@RestController
class DeadLetterDesk {

    private static final int LONGEST_REASON = 500;

    private final DeadLetters letters;
    private final Drifts drifts;
    private final Retries retries;
    private final Questions questions;

    DeadLetterDesk(DeadLetters letters, Drifts drifts, Retries retries, Questions questions) {
        this.letters = letters;
        this.drifts = drifts;
        this.retries = retries;
        this.questions = questions;
    }

    @GetMapping("/api/v1/read-models/{name}/dead-letters")
    List<DeadLetter> list(Caller caller, @PathVariable String name) {
        known(caller, name);
        return questions.ask(new ListDeadLetters(name), DeadLetterList.class).items();
    }

    @GetMapping("/api/v1/read-models/{name}/dead-letters/{dossier}")
    DeadLetterContent one(Caller caller, @PathVariable String name, @PathVariable String dossier) {
        known(caller, name);
        return questions.find(new FindDeadLetter(name, dossier), DeadLetterContent.class);
    }

    /** Answers 204 when it was taken in, else what is known of it now. */
    @PostMapping("/api/v1/read-models/{name}/dead-letters/{dossier}/retry")
    ResponseEntity<DeadLetterContent> retry(Caller caller, @PathVariable String name, @PathVariable String dossier) {
        DeadLetterContent waits = one(caller, name, dossier);
        return tried(caller, name, waits.letter().dossierCode());
    }

    private ResponseEntity<DeadLetterContent> tried(Caller caller, String name, String dossier) {
        try {
            if (retries.retry(name, dossier)) {
                return ResponseEntity.noContent().build();
            }
        } catch (RuntimeException notNow) {
            throw Questions.problem(notNow);
        }
        return ResponseEntity.ok(one(caller, name, dossier));
    }

    @PostMapping("/api/v1/read-models/{name}/dead-letters/{dossier}/drop")
    DeadLetterContent drop(
            Caller caller, @PathVariable String name, @PathVariable String dossier, @RequestBody @Valid DropBody body) {
        DeadLetterContent waits = one(caller, name, dossier);
        if (!letters.drop(
                name,
                waits.letter().dossierCode(),
                caller.subject(),
                body.reason().strip())) {
            throw new ProblemException(Obstacle.DEAD_LETTER_NOT_WAITING);
        }
        return one(caller, name, dossier);
    }

    /** A dossier that was found to differ becomes what the ledger tells, or a dead letter. */
    @PostMapping("/api/v1/read-models/{name}/drifted/{dossier}/repair")
    ResponseEntity<DeadLetterContent> repair(Caller caller, @PathVariable String name, @PathVariable String dossier) {
        known(caller, name);
        if (!drifts.isConfirmed(name, dossier)) {
            throw new ProblemException(Obstacle.NOT_FOUND);
        }
        return tried(caller, name, dossier);
    }

    private void known(Caller caller, String name) {
        Readers.only(caller, Role.ADMIN);
        questions.find(new FindReadModel(name), ReadModelDetails.class);
    }

    /** Why a dossier is given up; kept with the account of who says so, so it names no person. */
    record DropBody(@NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
