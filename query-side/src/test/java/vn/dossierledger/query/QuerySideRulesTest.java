package vn.dossierledger.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the query side; a rule about a package that nobody lives in would hold for nothing, so each is shown to be inhabited. */
class QuerySideRulesTest {

    private static final String ROOT = "vn.dossierledger.query";
    private static final List<String> READ_MODELS =
            List.of("search", "dossierfile", "deadlines", "usage", "catalogue", "incidents", "feedback");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "search.elasticsearch",
                "dossierfile",
                "deadlines",
                "usage",
                "catalogue",
                "incidents",
                "feedback",
                "readmodels",
                "rebuild",
                "deadletters",
                "drift",
                "projection",
                "vietnamese",
                "sight",
                "opening",
                "http",
                "config"
            })
    void every_package_named_here_is_inhabited(String name) {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).contains(ROOT + "." + name);
    }

    @Test
    void read_models_are_islands() {
        for (String one : READ_MODELS) {
            String[] others = READ_MODELS.stream()
                    .filter(other -> !other.equals(one))
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + one + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("a read model is understood, changed and rebuilt by itself")
                    .check(CLASSES);
        }
    }

    @Test
    void nothing_here_decides() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.dossierledger.command..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.modelling..")
                .because("the query side answers; who wants to change something goes to the command side")
                .check(CLASSES);
    }

    @Test
    void one_package_knows_the_client_of_elasticsearch() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".search.elasticsearch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("co.elastic..")
                .because("an outside system sits behind one door that reads its whole answer")
                .check(CLASSES);
    }

    @Test
    void nobody_depends_on_the_door_or_the_wiring() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".http..", ROOT + ".config..", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".http..", ROOT + ".config..")
                .because("they are the outermost: they know the others")
                .check(CLASSES);
    }

    @Test
    void pure_packages_stay_pure() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".vietnamese..", ROOT + ".sight..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "tools.jackson..")
                .because("they are sentences and tables that anybody can check by reading")
                .check(CLASSES);
    }

    @Test
    void only_the_wiring_takes_time_and_random_ids() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".config..", ROOT + ".search.elasticsearch..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("what is given can be given again")
                .check(CLASSES);
    }

    @Test
    void packages_do_not_go_round_in_circles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
