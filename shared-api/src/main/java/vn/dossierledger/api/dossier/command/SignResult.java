package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Signature;

/**
 * L signs the result; the signer is not the drafter (BT 8.3.b; DQ 5.7).
 * @param resultNumber number of the document; nullable
 */
public record SignResult(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Signature signature,
        String resultNumber)
        implements DossierCommand {}
