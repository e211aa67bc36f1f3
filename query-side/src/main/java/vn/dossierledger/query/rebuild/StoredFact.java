package vn.dossierledger.query.rebuild;

import org.axonframework.eventhandling.DomainEventMessage;
import vn.dossierledger.api.report.LedgerPlace;

/**
 * An event as it was read from the ledger.
 *
 * @param place where it stands in the ledger's reading order
 */
record StoredFact(DomainEventMessage<?> message, LedgerPlace place) {}
