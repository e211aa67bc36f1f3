package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.query.feedback.FeedbackLine;
import vn.dossierledger.api.query.feedback.FeedbackList;
import vn.dossierledger.api.query.feedback.FindFeedback;
import vn.dossierledger.api.query.feedback.ListFeedback;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.http.SeenVersion;
import vn.dossierledger.query.readmodels.ProcessorName;

/** What citizens say of services: for the authority, for who oversees it, and each for the own. */
@RestController
@RequestMapping("/api/v1")
class FeedbackReading {

    private final Questions questions;

    FeedbackReading(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/authorities/{authority}/feedback")
    @FromReadModel(ProcessorName.FEEDBACK)
    ResponseEntity<FeedbackList> ofAuthority(
            @PathVariable String authority,
            Caller caller,
            @RequestParam(required = false) Boolean answered,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor,
            HttpServletRequest request) {
        boolean elsewhere = caller.authority() != null && !caller.authority().equals(authority);
        if (elsewhere && !caller.is(Role.CITIZEN)) {
            throw new ProblemException(Obstacle.FORBIDDEN);
        }
        ListFeedback question = new ListFeedback(
                caller, authority, answered, Parameters.size(size), Parameters.text(cursor), Readers.language(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(questions.ask(question, FeedbackList.class));
    }

    @GetMapping("/feedback/{id}")
    @FromReadModel(ProcessorName.FEEDBACK)
    ResponseEntity<FeedbackLine> feedback(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return one(FeedbackIds.feedback(id), caller, request);
    }

    @GetMapping("/dossiers/{code}/rating")
    @FromReadModel(ProcessorName.FEEDBACK)
    ResponseEntity<FeedbackLine> rating(@PathVariable String code, Caller caller, HttpServletRequest request) {
        return one(FeedbackIds.rating(code), caller, request);
    }

    private ResponseEntity<FeedbackLine> one(String feedback, Caller caller, HttpServletRequest request) {
        FeedbackLine line =
                questions.find(new FindFeedback(caller, feedback, Readers.language(request)), FeedbackLine.class);
        return ResponseEntity.ok()
                .eTag(SeenVersion.entityTag(line.version()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(line);
    }
}
