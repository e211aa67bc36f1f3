package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * M erases the key of the applicant of a dossier whose life has ended (QN 10.5; CM 11.5).
 * @param legalBasis the provision that demands it
 */
public record ErasePersonalData(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        String legalBasis)
        implements DossierCommand {}
