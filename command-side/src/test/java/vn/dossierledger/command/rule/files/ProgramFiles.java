package vn.dossierledger.command.rule.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/** The rule files, read as the program reads them, as a rulebook: every rule in its first version. */
public final class ProgramFiles implements Rulebook {

    private final Map<String, AuthorityFile> authorities;
    private final WorkingCalendar calendar;

    private ProgramFiles(RuleFiles files) {
        authorities = files.authorities().stream()
                .map(RuleFiles.Named::content)
                .collect(Collectors.toMap(each -> each.authority().content().authority(), each -> each));
        calendar = WorkingCalendar.of(files.calendars().stream()
                .map(RuleFiles.Named::content)
                .collect(Collectors.toMap(
                        CalendarFile::year, each -> new Versioned<>(1, each.effectiveFrom(), each.calendar()))));
    }

    /** Those that come with the program. */
    public static ProgramFiles ofTheProgram() {
        return new ProgramFiles(new RuleFiles(""));
    }

    /** Those of an operator's own directory. */
    public static ProgramFiles in(Path directory) {
        return new ProgramFiles(new RuleFiles(directory.toString()));
    }

    /** The policy that the file of an authority states. */
    public PolicyProfile policy(String authority) {
        return authorities.get(authority).policy().content();
    }

    /** Ids of the authorities, sorted. */
    public List<String> authorities() {
        return authorities.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<Versioned<AuthorityProfile>> authority(String authority, LocalDate on) {
        return file(authority).map(each -> first(each.authority())).filter(each -> !on.isBefore(each.effectiveFrom()));
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policy(String authority, LocalDate on) {
        return policyVersion(authority, 1).filter(each -> !on.isBefore(each.effectiveFrom()));
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policyVersion(String authority, int version) {
        return file(authority).map(each -> first(each.policy()));
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedure(String authority, String procedure, LocalDate on) {
        return procedureVersion(authority, procedure, 1).filter(each -> !on.isBefore(each.effectiveFrom()));
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedureVersion(String authority, String procedure, int version) {
        return file(authority).stream()
                .flatMap(each -> each.procedures().stream())
                .filter(each -> each.content().procedure().equals(procedure))
                .findFirst()
                .map(ProgramFiles::first);
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    private Optional<AuthorityFile> file(String authority) {
        return Optional.ofNullable(authorities.get(authority));
    }

    private static <T> Versioned<T> first(Dated<T> dated) {
        return new Versioned<>(1, dated.effectiveFrom(), dated.content());
    }
}
