package vn.dossierledger.query;

import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.ledger.config.Program;
import vn.dossierledger.ledger.config.RequiredSettings;
import vn.dossierledger.ledger.config.Setting;
import vn.dossierledger.query.config.QuerySideConfiguration;

/** The query side as a process of its own; {@code docs/operations.md} lists its settings. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
public class QuerySide {

    private static final RequiredSettings SETTINGS = new RequiredSettings(
            "The query side",
            List.of(
                    Setting.DATABASE,
                    Setting.DATABASE_USER,
                    Setting.SEARCH_INDEX,
                    Setting.MASTER_KEY,
                    Setting.TOKEN_ISSUER));

    public static void main(String[] arguments) {
        Program.run("query-side", QuerySide.class, SETTINGS, arguments);
    }
}
