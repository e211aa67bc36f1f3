package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * L or R apologises and names a new date; lateness is still measured against the first [law].
 * @param newDueAt later than the date that was promised last
 * @param responsible who is late, in words
 */
public record IssueApology(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Confidential reason,
        Instant newDueAt,
        Confidential responsible)
        implements DossierCommand {}
