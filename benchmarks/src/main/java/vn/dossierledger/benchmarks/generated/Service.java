package vn.dossierledger.benchmarks.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * A procedure of an authority, with the rules that its dossiers are bound to.
 *
 * @param authority who serves
 * @param rules in force on the first day of the made-up ledger
 */
record Service(AuthorityProfile authority, Rules rules) {

    private static final List<String> OF_THE_DEMO = List.of(
            "quangngai/birth-registration",
            "quangngai/construction-permit",
            "camau/business-household",
            "camau/marriage-confirmation",
            "dinhquan/land-extract",
            "dinhquan/business-household",
            "binhthuan/criminal-record",
            "binhthuan/document-certification",
            "kontum/import-licence");

    /** The procedures of the demo data that the rulebook knows. */
    static List<Service> of(Rulebook rulebook) {
        LocalDate day = OfficeHours.at(0).atZone(WorkingCalendar.ZONE).toLocalDate();
        WorkingCalendar calendar = rulebook.calendar();
        return OF_THE_DEMO.stream()
                .map(name -> name.split("/", 2))
                .flatMap(name -> find(rulebook, name[0], name[1], day, calendar).stream())
                .toList();
    }

    private static Optional<Service> find(
            Rulebook rulebook, String authority, String procedure, LocalDate day, WorkingCalendar calendar) {
        return rulebook.authority(authority, day).flatMap(profile -> rulebook.policy(authority, day)
                .flatMap(policy -> rulebook.procedure(authority, procedure, day)
                        .map(definition -> new Service(profile.content(), new Rules(policy, definition, calendar)))));
    }

    ProcedureDefinition procedure() {
        return rules.procedure().content();
    }

    Appointment appointment(Instant acceptedAt) {
        return DossierClocks.appointment(acceptedAt, rules);
    }

    long fee() {
        return procedure().fees().stream().mapToLong(fee -> fee.amount()).sum();
    }

    Stream<String> components() {
        return procedure().components().stream().map(component -> component.component());
    }
}
