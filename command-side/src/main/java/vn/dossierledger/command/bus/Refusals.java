package vn.dossierledger.command.bus;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.feedback.FeedbackCommand;
import vn.dossierledger.api.incident.IncidentCommand;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.IncidentUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** Puts a refusal into the details of the one exception that keeps them on its way through Axon Server. */
public final class Refusals implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Rejected no) {
            throw carrying(no.rejection());
        } catch (AggregateNotFoundException unknown) {
            throw switch (unit.getMessage().getPayload()) {
                case DossierCommand command -> carrying(new DossierUnknown(command.dossierCode()));
                case IncidentCommand command -> carrying(new IncidentUnknown(command.incident()));
                case FeedbackCommand command -> carrying(new FeedbackUnknown(command.feedback()));
                default -> unknown;
            };
        }
    }

    private static CommandExecutionException carrying(Rejection rejection) {
        return new CommandExecutionException(rejection.getClass().getSimpleName(), null, rejection, false);
    }
}
