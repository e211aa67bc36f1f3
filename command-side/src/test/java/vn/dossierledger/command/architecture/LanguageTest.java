package vn.dossierledger.command.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static vn.dossierledger.command.architecture.Houses.ALL;
import static vn.dossierledger.command.architecture.Houses.inhabited;

import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.feedback.FeedbackCommand;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.incident.IncidentCommand;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.report.ReportEvent;
import vn.dossierledger.api.rule.RuleEvent;

/** The shared language and the clocks: what both sides may know. */
class LanguageTest {

    @Test
    void the_language_is_java_and_four_annotations() {
        classes()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.api"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "vn.dossierledger.api..")
                        .or(belongToAnyOf(
                                Revision.class,
                                RoutingKey.class,
                                TargetAggregateIdentifier.class,
                                TargetAggregateVersion.class)))
                .because("every module speaks it, so whatever it needed, all would need")
                .check(ALL);
    }

    @Test
    void the_clocks_are_java_and_the_language() {
        classes()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.clocks"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "vn.dossierledger.api..", "vn.dossierledger.clocks.."))
                .because("the same function decides, displays, audits and answers what-if, wherever it runs")
                .check(ALL);
    }

    @Test
    void every_event_is_a_record_with_a_revision() {
        classes()
                .that()
                .areAssignableTo(DossierEvent.class)
                .or()
                .areAssignableTo(RuleEvent.class)
                .or()
                .areAssignableTo(FeedbackEvent.class)
                .or()
                .areAssignableTo(IncidentEvent.class)
                .or()
                .areAssignableTo(ReportEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Revision.class)
                .because("its stored form is for ever; a change needs a revision and an upcaster")
                .check(ALL);
    }

    @Test
    void commands_and_rejections_are_records() {
        classes()
                .that()
                .areAssignableTo(DossierCommand.class)
                .or()
                .areAssignableTo(FeedbackCommand.class)
                .or()
                .areAssignableTo(IncidentCommand.class)
                .or()
                .areAssignableTo(Rejection.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("what is asked and what is answered are values")
                .check(ALL);
    }

    @Test
    void the_ledger_knows_neither_side() {
        noClasses()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.ledger"))
                .should()
                .dependOnClassesThat(resideInAPackage(inhabited("vn.dossierledger.command"))
                        .or(resideInAPackage("vn.dossierledger.query..")))
                .because("both sides stand on it")
                .check(ALL);
    }

    @Test
    void nobody_but_the_wiring_knows_the_event_store() {
        noClasses()
                .that(not(resideInAnyPackage(
                        inhabited("vn.dossierledger.ledger.eventstore"), "vn.dossierledger..config..")))
                .and()
                // The JSON of tokens names the package of our own token as text only; position and progress ask the
                // engine.
                .resideOutsideOfPackage("vn.dossierledger.ledger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inhabited("vn.dossierledger.ledger.eventstore"))
                .because("Axon Server can take its place")
                .check(ALL);
    }
}
