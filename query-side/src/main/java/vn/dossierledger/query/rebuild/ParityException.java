package vn.dossierledger.query.rebuild;

import java.util.Set;

/** A version that was built does not hold what the ledger tells, and does not take the place of the one that is read. */
final class ParityException extends RuntimeException {

    private static final int NAMED = 10;

    ParityException(Set<String> differing) {
        super("The version differs from the ledger in " + differing.size() + " of those compared: "
                + String.join(", ", differing.stream().limit(NAMED).toList())
                + (differing.size() > NAMED ? ", …" : "")
                + ". It is not read. Report it: the read model's fold and its tables or index do not fit.");
    }
}
