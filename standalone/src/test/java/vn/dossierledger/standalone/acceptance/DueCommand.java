package vn.dossierledger.standalone.acceptance;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One command, at the moment when it is due.
 *
 * @param path below the dossier, as the OpenAPI document names it
 * @param due a dossier on which the command may be given
 * @param right who may give it
 * @param wrong somebody of the same authority who may not
 * @param refusal what the wrong one is told
 * @param body of the command
 * @param status of the answer to the right one
 * @param event that then stands in the ledger; empty where the authority's policy refuses even the right one
 */
record DueCommand(
        String path,
        Supplier<DossierPlay> due,
        Function<DossierPlay, Person> right,
        Function<DossierPlay, Person> wrong,
        String refusal,
        Function<DossierPlay, Map<String, Object>> body,
        int status,
        String event) {

    /** The command's address on a dossier; what it numbers is the first of its kind. */
    String on(DossierPlay play) {
        return "/api/v1/dossiers/" + play.code() + "/" + path.replace("{n}", "1");
    }

    @Override
    public String toString() {
        return path + " → " + event;
    }
}
