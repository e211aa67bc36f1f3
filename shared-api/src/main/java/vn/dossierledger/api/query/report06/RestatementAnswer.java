package vn.dossierledger.api.query.report06;

/** A restatement, or why there is none. */
public sealed interface RestatementAnswer permits Restatement, NotBalanced, NotYetCounted, Incomplete {}
