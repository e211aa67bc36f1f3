package vn.dossierledger.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that rules look at, and the check that a rule looks at something. */
final class Houses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dossierledger");

    private Houses() {}

    /** A rule about classes that depend on an empty package would always pass: so each package that a rule names is inhabited. */
    static String inhabited(String packageName) {
        assertThat(ALL.stream().filter(each -> each.getPackageName().startsWith(packageName)))
                .as("classes in %s", packageName)
                .isNotEmpty();
        return packageName + "..";
    }
}
