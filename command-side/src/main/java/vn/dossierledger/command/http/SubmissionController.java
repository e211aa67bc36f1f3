package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.CitizenPseudonyms;

/** C submits online; R at the counter or for the post. */
@RestController
@RequestMapping("/api/v1/dossiers")
class SubmissionController {
    private final CommandDoor door;
    private final Components components;
    private final CitizenPseudonyms pseudonyms;
    private final RequestIds ids;

    SubmissionController(CommandDoor door, Components components, CitizenPseudonyms pseudonyms, RequestIds ids) {
        this.door = door;
        this.components = components;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> submit(
            Caller caller, @Valid @RequestBody SubmissionRequest body, HttpServletRequest request) {
        SubmitDossier command = new SubmitDossier(
                ids.next(),
                caller,
                body.authority(),
                body.procedure(),
                body.channel(),
                body.applicant().applicant(),
                pseudonyms.of(body.applicant().personalId()),
                components.of(caller, body.components()),
                body.level(),
                PreferenceRequest.preference(body.resultPreference()),
                body.proof(),
                Confidential.of(body.summary()));
        return door.create(command, caller, request, "/api/v1/dossiers");
    }
}
