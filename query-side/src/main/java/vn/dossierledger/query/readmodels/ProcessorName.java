package vn.dossierledger.query.readmodels;

import java.util.Arrays;
import java.util.List;

/** The processors of the read models, one each. */
public enum ProcessorName {
    SEARCH("search"),
    DOSSIERFILE("dossierfile"),
    DEADLINES("deadlines"),
    USAGE("usage"),
    CATALOGUE("catalogue"),
    INCIDENTS("incidents"),
    FEEDBACK("feedback");

    private final String text;

    ProcessorName(String text) {
        this.text = text;
    }

    /** As the processor is called. */
    public String text() {
        return text;
    }

    /** All of them, as they are called. */
    public static List<String> all() {
        return Arrays.stream(values()).map(ProcessorName::text).toList();
    }
}
