package vn.dossierledger.ledger.upcasting;

import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Nobody wrote down a year before it was published until it could be said that it was not. */
final class CalendarChangedFrom1To2 extends Step {

    CalendarChangedFrom1To2() {
        super("vn.dossierledger.api.rule.CalendarChanged", "1", "2");
    }

    @Override
    ObjectNode next(ObjectNode stored) {
        ((ObjectNode) stored.get("calendar")).putIfAbsent("published", BooleanNode.TRUE);
        return stored;
    }
}
