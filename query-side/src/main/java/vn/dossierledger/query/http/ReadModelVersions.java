package vn.dossierledger.query.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.readmodels.FindReadModel;
import vn.dossierledger.api.query.readmodels.ReadModelDetails;
import vn.dossierledger.query.rebuild.Rebuilds;

/** Builds new versions of read models and goes back to former ones; answered at once, while the work goes on. */
@RestController
class ReadModelVersions {

    private static final long LARGEST_SAMPLE = 1_000_000_000;

    private final Rebuilds rebuilds;
    private final Questions questions;

    ReadModelVersions(Rebuilds rebuilds, Questions questions) {
        this.rebuilds = rebuilds;
        this.questions = questions;
    }

    @PostMapping("/api/v1/read-models/{name}/rebuild")
    ResponseEntity<ReadModelDetails> rebuild(
            Caller caller, @PathVariable String name, @RequestBody(required = false) @Valid RebuildBody body) {
        Readers.only(caller, Role.ADMIN);
        Long sample = body == null ? null : body.sample();
        return begun(name, () -> rebuilds.start(name, caller.subject(), sample));
    }

    @PostMapping("/api/v1/read-models/{name}/switch")
    ResponseEntity<ReadModelDetails> switchTo(
            Caller caller, @PathVariable String name, @RequestBody @Valid SwitchBody body) {
        Readers.only(caller, Role.ADMIN);
        return begun(name, () -> rebuilds.startSwitch(name, body.version(), caller.subject(), body.sample()));
    }

    @DeleteMapping("/api/v1/read-models/{name}/versions/{version}")
    ResponseEntity<Void> drop(Caller caller, @PathVariable String name, @PathVariable int version) {
        Readers.only(caller, Role.ADMIN);
        asked(() -> {
            rebuilds.drop(name, version);
            return null;
        });
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ReadModelDetails> begun(String name, Supplier<Rebuilds.Begun> beginning) {
        asked(beginning);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/read-models/" + name))
                .body(questions.find(new FindReadModel(name), ReadModelDetails.class));
    }

    private static <T> T asked(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (RuntimeException other) {
            throw Questions.problem(other);
        }
    }

    /**
     * What is asked for beside the rebuild.
     *
     * @param sample how many dossiers are compared with the ledger before the switch, roughly; all when it is not given
     */
    record RebuildBody(@Min(1) @Max(LARGEST_SAMPLE) Long sample) {}

    /**
     * Which version is to be read again.
     *
     * @param sample how many dossiers are compared with the ledger before the switch, roughly; none when it is not given
     */
    record SwitchBody(
            @NotNull @Min(1) Integer version,
            @Min(1) @Max(LARGEST_SAMPLE) Long sample) {}
}
