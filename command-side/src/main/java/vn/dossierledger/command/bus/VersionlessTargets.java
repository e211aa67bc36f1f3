package vn.dossierledger.command.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds a command's aggregate; its expected version is the business of {@link SeenVersions}. */
public final class VersionlessTargets implements CommandTargetResolver {
    private final CommandTargetResolver annotations =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(
                annotations.resolveTarget(command).getIdentifierValue(), null);
    }
}
