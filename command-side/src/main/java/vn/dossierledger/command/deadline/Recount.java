package vn.dossierledger.command.deadline;

/** That the promised date of a dossier is to be counted again with a new version of a calendar year. */
record Recount(String dossierCode, int year, int version) {

    /** An id that says all; codes of dossiers never hold a colon. */
    String id() {
        return dossierCode + ":" + year + ":" + version;
    }

    static Recount parse(String id) {
        String[] parts = id.split(":", 3);
        return new Recount(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
