package vn.dossierledger.command;

import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.command.config.CommandSideConfiguration;
import vn.dossierledger.ledger.config.Program;
import vn.dossierledger.ledger.config.RequiredSettings;
import vn.dossierledger.ledger.config.Setting;

/** The command side as a process of its own; {@code docs/operations.md} lists its settings. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSideConfiguration.class)
public class CommandSide {

    private static final RequiredSettings SETTINGS = new RequiredSettings(
            "The command side",
            List.of(Setting.DATABASE, Setting.DATABASE_USER, Setting.MASTER_KEY, Setting.TOKEN_ISSUER));

    public static void main(String[] arguments) {
        Program.run("command-side", CommandSide.class, SETTINGS, arguments);
    }
}
