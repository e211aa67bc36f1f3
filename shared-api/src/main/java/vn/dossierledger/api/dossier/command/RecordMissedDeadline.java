package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;

/**
 * T records that a clock ran out; the aggregate looks itself whether it did (QN 8.1.a; CM 9.1.a; BT 4.5).
 * @param dueAt the end that was missed
 */
public record RecordMissedDeadline(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        ClockName clock,
        Instant dueAt)
        implements DossierCommand {}
