package vn.dossierledger.query.deadlines.holding;

import vn.dossierledger.api.query.deadlines.Keeper;

/** Somebody who was asked to co-process and has not answered yet; consultations and copies are numbered apart. */
public record Asked(Keeper whom, int number) {}
