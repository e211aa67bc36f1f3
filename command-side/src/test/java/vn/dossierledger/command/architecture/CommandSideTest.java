package vn.dossierledger.command.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.architecture.Houses.ALL;
import static vn.dossierledger.command.architecture.Houses.inhabited;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The side that decides. */
class CommandSideTest {

    @Test
    void the_sides_do_not_see_each_other() {
        noClasses()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.command"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.dossierledger.query..", "vn.dossierledger.standalone..")
                .because("nothing that decides answers a question that a reader asks, and each may run alone")
                .check(ALL);
    }

    @Test
    void the_query_side_is_not_even_on_the_class_path() {
        // The rule above would pass on an empty house by itself; this is why it may.
        assertThat(ALL.stream().filter(each -> each.getPackageName().startsWith("vn.dossierledger.query")))
                .as("classes of the query side that the pom lets in")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "incident", "feedback"})
    void what_decides_is_pure(String aggregate) {
        String itself = "vn.dossierledger.command." + aggregate;
        classes()
                .that()
                .resideInAPackage(inhabited(itself))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "vn.dossierledger.api..",
                        "vn.dossierledger.clocks..",
                        itself + "..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.modelling.command..",
                        "org.axonframework.eventsourcing.."))
                .because("law is easier to read, to test and to keep without Spring, JPA, Jackson or a log")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "incident", "feedback"})
    void rules_are_sentences_that_answer_with_a_rejection(String aggregate) {
        String itself = inhabited("vn.dossierledger.command." + aggregate);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(itself)
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Rules")
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("BoundRules")
                .and()
                .haveRawReturnType(Optional.class)
                .should()
                .beStatic()
                .because("a rule is a pure function of what it names")
                .check(ALL);
        classes()
                .that()
                .resideInAPackage(itself)
                .and()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyPrivateConstructors()
                .because("a rule holds no state")
                .check(ALL);
    }

    @Test
    void policies_never_replay() {
        classes()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.command.deadline"))
                .and()
                .containAnyMethodsThat(CanBeAnnotated.Predicates.annotatedWith(EventHandler.class)
                        .forSubtype())
                .should()
                .beAnnotatedWith(DisallowReplay.class)
                .because("a replay would command again what was commanded years ago")
                .check(ALL);
    }

    @Test
    void time_and_random_ids_are_taken_only_where_the_process_is_wired() {
        noClasses()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.command"))
                .and()
                .resideOutsideOfPackage(inhabited("vn.dossierledger.command.config"))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because(
                        "time and identity are given, never taken: else neither a test nor the demo could say when it is")
                .check(ALL);
    }

    @Test
    void the_scheduler_is_known_by_one_class_and_the_wiring() {
        noClasses()
                .that()
                .resideInAPackage("vn.dossierledger..")
                .and()
                .resideOutsideOfPackage("vn.dossierledger.command.config..")
                .and()
                .haveNameNotMatching("vn\\.dossierledger\\.command\\.deadline\\.Alarms(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.kagkarlsson..")
                .because("an outside system sits behind one class that reads its whole answer")
                .check(ALL);
    }

    @Test
    void only_the_rules_files_know_yaml() {
        noClasses()
                .that()
                .resideInAPackage("vn.dossierledger..")
                .and()
                .resideOutsideOfPackage(inhabited("vn.dossierledger.command.rule.files"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.dataformat.yaml..")
                .because("an outside form is read at one place")
                .check(ALL);
    }

    @Test
    void nobody_depends_on_the_wiring() {
        noClasses()
                .that()
                .resideInAPackage(inhabited("vn.dossierledger.command"))
                .and()
                .resideOutsideOfPackages("vn.dossierledger.command.config..", "vn.dossierledger.command")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inhabited("vn.dossierledger.command.config"))
                .because("what is wired does not know how")
                .check(ALL);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("vn.dossierledger.command.(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle is one package that says it were two")
                .check(ALL);
    }
}
