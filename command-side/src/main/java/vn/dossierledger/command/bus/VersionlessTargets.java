package vn.dossierledger.command.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.SubmitDossier;

/**
 * Finds a command's aggregate; its expected version is the business of {@link SeenVersions}. Commands on dossiers say their
 * target themselves: looking for the annotation by reflection, each time anew, took a tenth of a command's processor time.
 */
public final class VersionlessTargets implements CommandTargetResolver {
    private final CommandTargetResolver annotations =
            AnnotationCommandTargetResolver.builder().build();

    /** Null for a submission, which has no target yet: Axon asks, but does not need one where a handler always creates. */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof DossierCommand step) {
            return new VersionedAggregateIdentifier((Object) step.dossierCode(), null);
        }
        if (command.getPayload() instanceof SubmitDossier) {
            return null;
        }
        return new VersionedAggregateIdentifier(
                annotations.resolveTarget(command).getIdentifierValue(), null);
    }
}
