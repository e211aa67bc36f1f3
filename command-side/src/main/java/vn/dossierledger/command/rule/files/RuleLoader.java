package vn.dossierledger.command.rule.files;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rule.ChangeCalendar;
import vn.dossierledger.api.rule.PublishPolicy;
import vn.dossierledger.api.rule.PublishProcedure;
import vn.dossierledger.api.rule.RegisterAuthority;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.command.rule.files.RuleFiles.Named;

/**
 * Brings the rule files into force before the process says that it is ready. What the ledger already holds changes nothing,
 * so every start and every node does this; a changed file becomes a new version, from its new first day on. All files are
 * read before the first command, so a file that cannot be read changes nothing either.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RuleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RuleLoader.class);

    private final RuleFiles files;
    private final CommandBus bus;

    RuleLoader(RuleFiles files, CommandBus bus) {
        this.files = files;
        this.bus = bus;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Named<CalendarFile>> calendars = files.calendars();
        List<Named<AuthorityFile>> authorities = files.authorities();
        try (RuleCommands commands = new RuleCommands(bus)) {
            calendars.forEach(file -> load(file, commands));
            authorities.forEach(file -> loadAuthority(file, commands));
        }
        LOG.info(
                "Rules in force: {} authorities with {} procedures, {} calendar years.",
                authorities.size(),
                authorities.stream()
                        .mapToInt(file -> file.content().procedures().size())
                        .sum(),
                calendars.size());
    }

    private static void load(Named<CalendarFile> file, RuleCommands commands) {
        CalendarFile year = file.content();
        commands.send(
                file.file(),
                "the calendar of " + year.year(),
                new ChangeCalendar(
                        RuleIds.calendar(year.year()),
                        Caller.RULE_FILES,
                        year.year(),
                        year.effectiveFrom(),
                        year.calendar()));
    }

    private static void loadAuthority(Named<AuthorityFile> file, RuleCommands commands) {
        AuthorityFile rules = file.content();
        if (rules.authority() == null || rules.authority().content() == null || rules.policy() == null) {
            throw new RuleFileRefused("The rule file " + file.file() + " lacks its authority or its policy.");
        }
        String authority = rules.authority().content().authority();
        commands.send(
                file.file(),
                "the authority " + authority,
                new RegisterAuthority(
                        RuleIds.authority(authority),
                        Caller.RULE_FILES,
                        authority,
                        rules.authority().effectiveFrom(),
                        rules.authority().content()));
        commands.send(
                file.file(),
                "the policy of " + authority,
                new PublishPolicy(
                        RuleIds.policy(authority),
                        Caller.RULE_FILES,
                        authority,
                        rules.policy().effectiveFrom(),
                        rules.policy().content()));
        for (Dated<ProcedureDefinition> procedure : rules.procedures()) {
            publish(file.file(), authority, procedure, commands);
        }
    }

    private static void publish(
            String file, String authority, Dated<ProcedureDefinition> procedure, RuleCommands commands) {
        ProcedureDefinition definition = procedure.content();
        commands.send(
                file,
                "the procedure " + definition.procedure(),
                new PublishProcedure(
                        RuleIds.procedure(authority, definition.procedure()),
                        Caller.RULE_FILES,
                        authority,
                        definition.procedure(),
                        procedure.effectiveFrom(),
                        definition));
    }
}
