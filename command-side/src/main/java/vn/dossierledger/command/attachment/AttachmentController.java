package vn.dossierledger.command.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.command.idempotency.Once;
import vn.dossierledger.command.idempotency.RequestKey;
import vn.dossierledger.command.idempotency.RequestKeys;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/** Takes files. The same file of the same caller again is the same attachment, with an Idempotency-Key or without. */
@RestController
class AttachmentController {
    private final Attachments attachments;
    private final RequestKeys keys;
    private final Once once;

    AttachmentController(Attachments attachments, RequestKeys keys, Once once) {
        this.attachments = attachments;
        this.keys = keys;
        this.once = once;
    }

    /** 400 for an empty file, 413 above 20 MiB, 415 for a type that is not taken. */
    @PostMapping(path = "/api/v1/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(Caller caller, @RequestParam("file") MultipartFile file, HttpServletRequest request)
            throws IOException {
        byte[] content = file.getBytes();
        if (content.length == 0) {
            throw new ProblemException(Obstacle.EMPTY_FILE);
        }
        FileType type = FileTypes.of(content).orElseThrow(() -> new ProblemException(Obstacle.UNSUPPORTED_FILE_TYPE));
        Optional<RequestKey> key = keys.of(request, caller, content);
        return key.isEmpty()
                ? attachments.keep(caller, content, type)
                : once.answer(key.get(), Attachment.class, () -> attachments.keep(caller, content, type));
    }
}
