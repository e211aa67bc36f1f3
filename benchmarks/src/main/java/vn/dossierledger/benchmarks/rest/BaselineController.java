package vn.dossierledger.benchmarks.rest;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.benchmarks.doors.Door;

/** Reads the same JSON as the ledger's door and answers in the same form. */
@RestController
class BaselineController {

    private final Map<String, Door> doors;

    BaselineController(Door raw, Door stock) {
        this.doors = Map.of("raw", raw, "stock", stock);
    }

    /**
     * The answer to a command.
     *
     * @param code of the dossier
     * @param version after it
     * @param state after it
     * @param events that it became
     */
    record Done(String code, int version, String state, List<String> events) {}

    @PostMapping("/{door}/dossiers")
    ResponseEntity<Done> create(@PathVariable String door, @RequestBody JsonNode body) throws Exception {
        body.required("applicant").required("name");
        String code = doors.get(door).create();
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"0\"")
                .body(new Done(code, 0, "SUBMITTED", List.of("DossierSubmitted")));
    }

    @PostMapping("/{door}/dossiers/{code}/completeness-checks")
    ResponseEntity<Done> step(
            @PathVariable String door,
            @PathVariable String code,
            @RequestHeader("If-Match") String seen,
            @RequestBody JsonNode body)
            throws Exception {
        body.required("items").required(0);
        int version = Integer.parseInt(seen.substring(1, seen.length() - 1));
        doors.get(door).step(code, version);
        return ResponseEntity.ok()
                .eTag("\"" + (version + 1) + "\"")
                .body(new Done(code, version + 1, "SUBMITTED", List.of("CompletenessChecked")));
    }
}
