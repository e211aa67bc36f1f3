package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * T has the promised date counted again because the calendar changed.
 * @param calendarYear the year that changed
 * @param calendarVersion its new version
 */
public record RecomputeAppointment(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        int calendarYear,
        int calendarVersion)
        implements DossierCommand {}
