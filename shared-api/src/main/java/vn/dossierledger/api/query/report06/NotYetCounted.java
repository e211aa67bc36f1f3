package vn.dossierledger.api.query.report06;

/** The read model has not come as far as the place in the ledger that was asked for. */
public record NotYetCounted() implements Report06Answer, RestatementAnswer {}
