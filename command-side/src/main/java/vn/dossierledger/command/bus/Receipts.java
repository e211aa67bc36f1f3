package vn.dossierledger.command.bus;

import java.util.List;
import java.util.function.ToLongFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.feedback.FeedbackCommand;
import vn.dossierledger.api.incident.IncidentCommand;
import vn.dossierledger.api.rule.RuleCommand;

/** Answers every command of the ledger with a {@link Receipt} of the events that it became. */
public final class Receipts {
    private static final String RECEIPT = Receipts.class.getName();

    private final ToLongFunction<UnitOfWork<?>> lastPosition;

    /**
     * Receipts of this process.
     *
     * @param lastPosition finds the position of a unit of work whose events are stored
     */
    public Receipts(ToLongFunction<UnitOfWork<?>> lastPosition) {
        this.lastPosition = lastPosition;
    }

    /** To be subscribed to the event bus, which tells the events of a unit of work while its commit is prepared. */
    public void note(List<? extends EventMessage<?>> events) {
        List<DomainEventMessage<?>> facts = events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                .toList();
        if (facts.isEmpty()) {
            return;
        }
        DomainEventMessage<?> last = facts.getLast();
        List<String> types = facts.stream()
                .map(fact -> fact.getPayloadType().getSimpleName())
                .toList();
        CurrentUnitOfWork.ifStarted(unit -> {
            if (unit.root().resources().get(RECEIPT) instanceof Receipt receipt) {
                receipt.recorded(last.getAggregateIdentifier(), last.getSequenceNumber(), types);
                facts.forEach(fact -> number(receipt, fact.getPayload()));
            }
        });
    }

    /** To be registered with the command bus, innermost. It is no interceptor by type: Axon would register such a bean once more. */
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        if (!isOfTheLedger(unit.getMessage().getPayload())) {
            return chain.proceed();
        }
        Receipt receipt = new Receipt();
        unit.root().resources().put(RECEIPT, receipt);
        unit.onCommit(stored -> {
            if (!receipt.events().isEmpty()) {
                receipt.stored(lastPosition.applyAsLong(stored));
            }
        });
        if (chain.proceed() instanceof Enum<?> state) {
            receipt.became(state.name());
        }
        return receipt;
    }

    /** What is numbered within its dossier is told to who began it, for its answer names that number. */
    private static void number(Receipt receipt, Object fact) {
        if (fact instanceof ConsultationRequested asked) {
            receipt.numbered(asked.consultation());
        } else if (fact instanceof CopySentToAgency sent) {
            receipt.numbered(sent.copy());
        }
    }

    private static boolean isOfTheLedger(Object command) {
        return command instanceof DossierCommand
                || command instanceof SubmitDossier
                || command instanceof RuleCommand
                || command instanceof IncidentCommand
                || command instanceof FeedbackCommand;
    }
}
