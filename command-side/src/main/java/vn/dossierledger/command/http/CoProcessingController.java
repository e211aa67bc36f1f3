package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.command.AnswerConsultation;
import vn.dossierledger.api.dossier.command.AnswerCopy;
import vn.dossierledger.api.dossier.command.ReceiveCopy;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.command.SendCopyToAgency;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** The department that leads asks other departments and agencies; they answer. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}")
class CoProcessingController {
    private final CommandDoor door;

    CoProcessingController(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/consultations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ConsultationAnswer> consult(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ConsultationRequest body,
            HttpServletRequest request) {
        RequestConsultation command = new RequestConsultation(
                code,
                seen.version(),
                caller,
                body.department(),
                Confidential.of(body.question()),
                TimeGiven.limit(body.within()));
        return door.createNumbered(
                command,
                caller,
                request,
                "/consultations",
                made -> new ConsultationAnswer(
                        made.code(), made.version(), made.state(), made.events(), made.number()));
    }

    @PostMapping("/consultations/{n}/answer")
    ResponseEntity<CommandAnswer> answerConsultation(
            @PathVariable String code,
            @PathVariable("n") int number,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ShareAnswer body,
            HttpServletRequest request) {
        return door.answer(
                new AnswerConsultation(code, seen.version(), caller, number, Confidential.of(body.answer())),
                caller,
                request);
    }

    @PostMapping("/agency-copies")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CopyAnswer> send(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody CopyRequest body,
            HttpServletRequest request) {
        SendCopyToAgency command = new SendCopyToAgency(
                code,
                seen.version(),
                caller,
                body.authority(),
                Confidential.of(body.request()),
                TimeGiven.limit(body.within()));
        return door.createNumbered(
                command,
                caller,
                request,
                "/agency-copies",
                made -> new CopyAnswer(made.code(), made.version(), made.state(), made.events(), made.number()));
    }

    @PostMapping("/agency-copies/{n}/receipt")
    ResponseEntity<CommandAnswer> receive(
            @PathVariable String code,
            @PathVariable("n") int number,
            Caller caller,
            SeenVersion seen,
            HttpServletRequest request) {
        return door.answer(new ReceiveCopy(code, seen.version(), caller, number), caller, request);
    }

    @PostMapping("/agency-copies/{n}/answer")
    ResponseEntity<CommandAnswer> answerCopy(
            @PathVariable String code,
            @PathVariable("n") int number,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ShareAnswer body,
            HttpServletRequest request) {
        return door.answer(
                new AnswerCopy(code, seen.version(), caller, number, Confidential.of(body.answer())), caller, request);
    }

    /** @param within how long it has; without it the share has no end of its own */
    record ConsultationRequest(
            @NotBlank @Size(max = Lengths.NAME) String department,
            @NotBlank @Size(max = Lengths.TEXT) String question,
            @Valid TimeGiven within) {
        @Override
        public String toString() {
            return "ConsultationRequest[" + department + ", …]";
        }
    }

    /** @param within how long it has; without it the share has no end of its own */
    record CopyRequest(
            @NotBlank @Size(max = Lengths.NAME) String authority,
            @NotBlank @Size(max = Lengths.TEXT) String request,
            @Valid TimeGiven within) {
        @Override
        public String toString() {
            return "CopyRequest[" + authority + ", …]";
        }
    }

    record ShareAnswer(@NotBlank @Size(max = Lengths.DRAFT) String answer) {
        @Override
        public String toString() {
            return "ShareAnswer[…]";
        }
    }

    /**
     * As {@link CommandAnswer}, with the number of the consultation.
     *
     * @param consultation within the dossier, from 1
     */
    record ConsultationAnswer(String code, long version, String state, List<String> events, int consultation) {}

    /**
     * As {@link CommandAnswer}, with the number of the copy.
     *
     * @param copy within the dossier, from 1
     */
    record CopyAnswer(String code, long version, String state, List<String> events, int copy) {}
}
