package vn.dossierledger.query.deadlines;

import java.time.Instant;

/** The head of a department gave the dossier to an officer, named by account. */
record Assignment(Instant at, String department, String officer) {}
