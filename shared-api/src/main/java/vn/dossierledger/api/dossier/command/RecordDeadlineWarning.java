package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.TimeLimit;

/**
 * T warns that a clock will run out; the aggregate looks itself whether it will (QN 8.1.a; CM 9.1.a; BT 4.5).
 * @param dueAt the end that comes near
 * @param threshold how long before the end this warns
 */
public record RecordDeadlineWarning(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        ClockName clock,
        Instant dueAt,
        TimeLimit threshold)
        implements DossierCommand {}
