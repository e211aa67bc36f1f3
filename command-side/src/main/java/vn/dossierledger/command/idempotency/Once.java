package vn.dossierledger.command.idempotency;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/**
 * Lets a command with a key through once. The key is taken before the handler runs and its answer is kept when the events
 * are stored, both in the transaction of the events: either all of it is there afterwards, or nothing.
 */
public final class Once {
    private final GivenAnswers answers;
    private final TransactionOperations transaction;

    public Once(GivenAnswers answers, TransactionOperations transaction) {
        this.answers = answers;
        this.transaction = transaction;
    }

    /** To be registered with the command bus. It is no interceptor by type: Axon would register such a bean once more. */
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        Optional<RequestKey> key = RequestKey.in(unit.getMessage().getMetaData());
        return key.isPresent() ? once(key.get(), unit, chain) : chain.proceed();
    }

    /**
     * Remembers a refusal, whose command left nothing behind, in a transaction of its own.
     *
     * @return the refusal, or what another request with the same key was answered in the meantime
     */
    public Object refuse(RequestKey key, Rejection rejection) {
        return transaction.execute(status -> {
            if (!answers.take(key)) {
                return answers.given(key);
            }
            answers.keep(key, rejection);
            return rejection;
        });
    }

    /**
     * Answers a request that is no command once, in one transaction with what it writes.
     *
     * @throws Rejected when the key was used for another request
     */
    public <T> T answer(RequestKey key, Class<T> type, Supplier<T> first) {
        return transaction.execute(status -> {
            if (!answers.take(key)) {
                return type.cast(answers.given(key));
            }
            T answer = first.get();
            answers.keep(key, answer);
            return answer;
        });
    }

    private Object once(RequestKey key, UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!answers.take(key)) {
            Object given = answers.given(key);
            if (given instanceof Rejection rejection) {
                throw new Rejected(rejection);
            }
            return given;
        }
        Object[] answer = new Object[1];
        // Runs after the receipt is complete and before the transaction commits: later registrations run earlier.
        unit.onCommit(stored -> answers.keep(key, answer[0]));
        answer[0] = chain.proceed();
        return answer[0];
    }
}
