package vn.dossierledger.api.query.report06;

/** A report, or why there is none. */
public sealed interface Report06Answer permits Report06, NotBalanced, NotYetCounted, Incomplete {}
