package vn.dossierledger.standalone;

import java.io.PrintStream;
import java.net.URI;

/** The last words of a start: what is where, who may log in, what to try. */
final class Welcome {

    private Welcome() {}

    static void print(PrintStream out, URI base, StandaloneOptions options) {
        out.println(options.embedded() ? trying(base, options) : "Dossier Ledger is ready on " + base);
    }

    private static String trying(URI base, StandaloneOptions options) {
        return """

                Dossier Ledger is ready.
                  API page      %1$s/swagger-ui.html
                  health        %1$s/actuator/health/readiness
                  data          %2$s  (start with -Dfresh to wipe it)
                  log in as     citizen.an, citizen.binh, ops.admin, inspector, reporting and
                                onestop.A, specialist.A, head.A, leader.A, cashier.A, consulted.A
                                with A = dinhquan, quangngai, binhthuan, camau, kontum; the secret is demo
                  try           TOKEN=$(curl -s -u citizen.an:demo -d grant_type=client_credentials \\
                                  %1$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                                curl -s -H "Authorization: Bearer $TOKEN" "%1$s/api/v1/dossiers?size=3"
                  stop          Ctrl-C
                """.formatted(base, options.directory());
    }
}
