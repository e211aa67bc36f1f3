package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.report.ReportIds;
import vn.dossierledger.api.report.SealReport;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.command.bus.Receipt;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.http.SeenVersion;

/** Seals reports; the query side answers what they say. */
@RestController
class ReportController {

    private static final String SEALS = "/api/v1/reports/06a/seals";

    private final CommandDoor door;
    private final RequestIds ids;

    ReportController(CommandDoor door, RequestIds ids) {
        this.door = door;
        this.ids = ids;
    }

    @PostMapping(SEALS)
    ResponseEntity<SealAnswer> seal(Caller caller, @Valid @RequestBody SealRequest body, HttpServletRequest request) {
        Receipt receipt = door.receipt(
                new SealReport(
                        ReportIds.seal(ids.next()),
                        caller,
                        body.authority(),
                        aDayOfTheCalendar("/from", body.from()),
                        aDayOfTheCalendar("/to", body.to())),
                caller,
                request);
        String id = ReportIds.id(receipt.code());
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(SEALS + "/" + id))
                .eTag(SeenVersion.entityTag(receipt.version()))
                .header(LedgerHeaders.POSITION, Long.toString(receipt.position()))
                .body(new SealAnswer(id, id, receipt.version(), receipt.events()));
    }

    private static LocalDate aDayOfTheCalendar(String pointer, LocalDate day) {
        if (day.getYear() < RuleIds.FIRST_YEAR || day.getYear() > RuleIds.LAST_YEAR) {
            throw new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault(pointer, "not-a-time")));
        }
        return day;
    }

    /**
     * What is to be sealed.
     *
     * @param from first day, Asia/Ho_Chi_Minh
     * @param to last day; over
     */
    record SealRequest(
            @NotBlank @Size(max = Lengths.NAME) String authority,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** The id of the seal, also as {@code code}, as in the answer of every command. */
    record SealAnswer(String id, String code, long version, List<String> events) {}
}
