package vn.dossierledger.command.http.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rule.ChangeCalendar;
import vn.dossierledger.api.rule.PublishPolicy;
import vn.dossierledger.api.rule.PublishProcedure;
import vn.dossierledger.api.rule.RuleCommand;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.command.bus.Receipt;
import vn.dossierledger.command.http.CommandAnswer;
import vn.dossierledger.command.http.CommandDoor;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.http.SeenVersion;

/**
 * New versions of policies, procedures and calendars. The answer's {@code code} is the id of the rule, {@code events} is empty
 * when the ledger already said just that; 201 is the rule's first version.
 */
@RestController
class RuleController {

    private final CommandDoor door;
    private final EventStore ledger;

    RuleController(CommandDoor door, EventStore ledger) {
        this.door = door;
        this.ledger = ledger;
    }

    @PostMapping("/api/v1/authorities/{authority}/policy")
    ResponseEntity<CommandAnswer> policy(
            @PathVariable String authority, Caller caller, @RequestBody JsonNode body, HttpServletRequest request) {
        RuleBody<PolicyProfile> rule = RuleBody.read(body, PolicyProfile.class, new ServletServerHttpRequest(request));
        return answer(
                new PublishPolicy(RuleIds.policy(authority), caller, authority, rule.effectiveFrom(), rule.content()),
                caller,
                request,
                null);
    }

    /** The authority of the content may be left to the address. */
    @PostMapping("/api/v1/authorities/{authority}/procedures")
    ResponseEntity<CommandAnswer> procedure(
            @PathVariable String authority, Caller caller, @RequestBody JsonNode body, HttpServletRequest request) {
        if (body instanceof ObjectNode fields && !fields.has("authority")) {
            fields.put("authority", authority);
        }
        RuleBody<ProcedureDefinition> rule =
                RuleBody.read(body, ProcedureDefinition.class, new ServletServerHttpRequest(request));
        String procedure = rule.content().procedure();
        return answer(
                new PublishProcedure(
                        RuleIds.procedure(authority, procedure),
                        caller,
                        authority,
                        procedure,
                        rule.effectiveFrom(),
                        rule.content()),
                caller,
                request,
                "/api/v1/procedures/" + authority + "/" + procedure);
    }

    /** The year of the content may be left to the address; a year that does not say so otherwise is published by this. */
    @PostMapping("/api/v1/calendars/{year}")
    ResponseEntity<CommandAnswer> calendar(
            @PathVariable int year, Caller caller, @RequestBody JsonNode body, HttpServletRequest request) {
        if (body instanceof ObjectNode fields) {
            fields.putIfAbsent("year", fields.numberNode(year));
            fields.putIfAbsent("published", fields.booleanNode(true));
        }
        RuleBody<CalendarYear> rule = RuleBody.read(body, CalendarYear.class, new ServletServerHttpRequest(request));
        return answer(
                new ChangeCalendar(RuleIds.calendar(year), caller, year, rule.effectiveFrom(), rule.content()),
                caller,
                request,
                null);
    }

    private ResponseEntity<CommandAnswer> answer(
            RuleCommand command, Caller caller, HttpServletRequest request, String place) {
        Receipt receipt = receipt(command, caller, request);
        if (receipt.events().isEmpty()) {
            long version = ledger.lastSequenceNumberFor(command.rule()).orElse(0L);
            return ResponseEntity.ok()
                    .eTag(SeenVersion.entityTag(version))
                    .body(new CommandAnswer(command.rule(), version, null, receipt.events()));
        }
        boolean first = receipt.version() == 0;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(first ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(SeenVersion.entityTag(receipt.version()))
                .header(LedgerHeaders.POSITION, Long.toString(receipt.position()));
        if (first && place != null) {
            answer.location(URI.create(place));
        }
        return answer.body(new CommandAnswer(receipt.code(), receipt.version(), null, receipt.events()));
    }

    /** Here the authority is part of the address: an unknown one is an unknown place. */
    private Receipt receipt(RuleCommand command, Caller caller, HttpServletRequest request) {
        try {
            return door.receipt(command, caller, request);
        } catch (Rejected no) {
            if (no.rejection() instanceof AuthorityUnknown) {
                throw new ProblemException(Obstacle.NOT_FOUND);
            }
            throw no;
        }
    }
}
