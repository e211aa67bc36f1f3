package vn.dossierledger.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.command.config.CommandSideConfiguration;

/** The command side as a process of its own; configured by {@code DOSSIER_DB_*}, {@code DOSSIER_MASTER_KEY} and the token issuer's address. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSideConfiguration.class)
public class CommandSide {
    public static void main(String[] arguments) {
        SpringApplication.run(CommandSide.class, arguments);
    }
}
