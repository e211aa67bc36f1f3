package vn.dossierledger.query.http;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.query.incidents.FindIncident;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.api.query.incidents.IncidentList;
import vn.dossierledger.api.query.incidents.ListIncidents;
import vn.dossierledger.http.SeenVersion;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Incidents, for officers: those that go on first. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentReading {

    private static final Role[] OFFICERS = {
        Role.ONE_STOP,
        Role.SPECIALIST,
        Role.DEPARTMENT_HEAD,
        Role.LEADER,
        Role.CASHIER,
        Role.INSPECTOR,
        Role.REPORTING,
        Role.ADMIN
    };

    private final Questions questions;

    IncidentReading(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @FromReadModel(ProcessorName.INCIDENTS)
    IncidentList list(
            Caller caller,
            @RequestParam(required = false) String authority,
            @RequestParam(required = false) Boolean ongoing,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        Readers.only(caller, OFFICERS);
        return questions.ask(
                new ListIncidents(Parameters.text(authority), ongoing, Parameters.size(size), Parameters.text(cursor)),
                IncidentList.class);
    }

    @GetMapping("/{id}")
    @FromReadModel(ProcessorName.INCIDENTS)
    ResponseEntity<IncidentLine> one(@PathVariable String id, Caller caller) {
        Readers.only(caller, OFFICERS);
        IncidentLine line = questions.find(new FindIncident(IncidentIds.incident(id)), IncidentLine.class);
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(line.version())).body(line);
    }
}
