package vn.dossierledger.standalone.acceptance;

/** The acceptance scenarios with both sides in one process. */
class WholeDossierIT extends WholeDossierScenarios {

    WholeDossierIT() {
        super(RunningLedger.ledger());
    }
}
