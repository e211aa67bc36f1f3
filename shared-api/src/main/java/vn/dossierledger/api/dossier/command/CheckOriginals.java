package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R compares with the originals (DQ 4.3.c; QN 7.1.a; BT 8.4.a; CM 8.1).
 * @param differences what differs; nullable when they match
 */
public record CheckOriginals(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        boolean match,
        Confidential differences)
        implements DossierCommand {}
