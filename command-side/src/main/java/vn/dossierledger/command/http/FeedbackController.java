package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.feedback.AnswerFeedback;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.GiveFeedback;
import vn.dossierledger.api.feedback.RateService;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.http.SeenVersion;

/** Citizens say what they think of services, and the authority answers (QN 6.2, 9.4; CM 10.4). */
@RestController
@RequestMapping("/api/v1")
class FeedbackController {

    private final CommandDoor door;
    private final RequestIds ids;

    FeedbackController(CommandDoor door, RequestIds ids) {
        this.door = door;
        this.ids = ids;
    }

    @PostMapping("/authorities/{authority}/feedback")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> give(
            @PathVariable String authority,
            Caller caller,
            @Valid @RequestBody FeedbackRequest body,
            HttpServletRequest request) {
        GiveFeedback command = new GiveFeedback(
                FeedbackIds.feedback(ids.next()),
                caller,
                authority,
                body.dossierCode(),
                body.kind(),
                Confidential.of(body.text()),
                caller.citizen());
        try {
            return door.create(command, caller, request, "/api/v1/feedback");
        } catch (Rejected no) {
            // The authority is part of the address: an unknown one is an unknown place.
            throw no.rejection() instanceof AuthorityUnknown ? new ProblemException(Obstacle.NOT_FOUND) : no;
        }
    }

    @PostMapping("/feedback/{id}/answer")
    ResponseEntity<CommandAnswer> answer(
            @PathVariable String id,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody AnswerRequest body,
            HttpServletRequest request) {
        return answerTo(FeedbackIds.feedback(id), caller, seen, body, request);
    }

    /** The dossier stays as it is, so its version need not have been seen. */
    @PostMapping("/dossiers/{code}/rating")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> rate(
            @PathVariable String code,
            Caller caller,
            @Valid @RequestBody RatingRequest body,
            HttpServletRequest request) {
        RateService command =
                new RateService(FeedbackIds.rating(code), caller, code, body.score(), Confidential.of(body.comment()));
        return door.create(command, caller, request, FeedbackController::placeOfRating);
    }

    @PostMapping("/dossiers/{code}/rating/answer")
    ResponseEntity<CommandAnswer> answerRating(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody AnswerRequest body,
            HttpServletRequest request) {
        return answerTo(FeedbackIds.rating(code), caller, seen, body, request);
    }

    private ResponseEntity<CommandAnswer> answerTo(
            String feedback, Caller caller, SeenVersion seen, AnswerRequest body, HttpServletRequest request) {
        return door.answer(
                new AnswerFeedback(feedback, seen.version(), caller, Confidential.of(body.answer())), caller, request);
    }

    private static URI placeOfRating(String dossierCode) {
        return URI.create("/api/v1/dossiers/" + dossierCode + "/rating");
    }

    /** @param dossierCode what it is about; may be left out */
    record FeedbackRequest(
            @NotNull FeedbackKind kind,
            @NotBlank @Size(max = Lengths.TEXT) String text,
            @Size(max = Lengths.NAME) String dossierCode) {
        @Override
        public String toString() {
            return "FeedbackRequest[" + kind + ", …]";
        }
    }

    /** @param score 1 (bad) to 5 (good) */
    record RatingRequest(
            @NotNull Integer score,
            @Size(max = Lengths.TEXT) String comment) {
        @Override
        public String toString() {
            return "RatingRequest[" + score + ", …]";
        }
    }

    record AnswerRequest(@NotBlank @Size(max = Lengths.TEXT) String answer) {
        @Override
        public String toString() {
            return "AnswerRequest[…]";
        }
    }
}
