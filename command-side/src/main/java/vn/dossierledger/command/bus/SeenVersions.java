package vn.dossierledger.command.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.feedback.FeedbackCommand;
import vn.dossierledger.api.incident.IncidentCommand;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.VersionConflict;

/**
 * Refuses a command whose sender has seen another version, after the dossier had its chance to say that it is not the
 * sender's to see, and before any other refusal of it: a stale version must not tell that a dossier exists, and a rule
 * about a state that the sender has not seen would only confuse (API.md: 404, then 412, then the rules).
 *
 * <p>Axon's own check stands before the handler for versions ahead and after it for versions behind, so
 * {@link VersionlessTargets} keeps the version from it.
 */
public final class SeenVersions implements HandlerEnhancerDefinition {
    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.canHandleMessageType(CommandMessage.class) && isOnWhatIsThere(handler.payloadType())
                ? new Guarded<>(handler)
                : handler;
    }

    private static boolean isOnWhatIsThere(Class<?> command) {
        return DossierCommand.class.isAssignableFrom(command)
                || IncidentCommand.class.isAssignableFrom(command)
                || FeedbackCommand.class.isAssignableFrom(command);
    }

    /** Null where nothing was seen yet, or where the clock asks. */
    private static Long seen(Object command) {
        return switch (command) {
            case DossierCommand one -> one.expectedVersion();
            case IncidentCommand one -> one.expectedVersion();
            case FeedbackCommand one -> one.expectedVersion();
            default -> null;
        };
    }

    private static boolean hides(Rejection rejection) {
        return rejection instanceof DossierUnknown || rejection instanceof FeedbackUnknown;
    }

    private static final class Guarded<T> extends WrappedMessageHandlingMember<T> {
        Guarded(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public Object handle(Message<?> message, T dossier) throws Exception {
            Long seen = seen(message.getPayload());
            Long current = AggregateLifecycle.getVersion();
            if (seen == null || seen.equals(current)) {
                return super.handle(message, dossier);
            }
            try {
                super.handle(message, dossier);
            } catch (Rejected no) {
                if (hides(no.rejection())) {
                    throw no;
                }
            }
            // Whatever the handler has applied is dropped with the unit of work.
            throw new Rejected(new VersionConflict(seen, current));
        }
    }
}
