package vn.dossierledger.command.dossier;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.declined;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Facts.withdrawn;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.rejection.NotInState;

/** DOMAIN.md 2, the column "from → to": every command, tried in every state that a dossier can be in. */
class WhenMayItBeDoneTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static DossierEvent[] lifeTo(DossierState state) {
        return switch (state) {
            case SUBMITTED -> new DossierEvent[] {submitted(), checked()};
            case INTAKE_SUPPLEMENT -> new DossierEvent[] {submitted(), supplementAsked()};
            case DECLINED -> new DossierEvent[] {submitted(), declined()};
            case ACCEPTED -> toAcceptance();
            case IN_PROCESS -> toProcess();
            case SUPPLEMENT ->
                then(
                        toProcess(),
                        new SupplementRequested(
                                CODE,
                                MONDAY_8,
                                Callers.ONE_STOP.as(Role.ONE_STOP),
                                SupplementPhase.PROCESSING,
                                List.of(new SealedItemReason("ban-sao", sealed("mờ"))),
                                sealed("mờ"),
                                null));
            case FEE_DUE -> then(toProcess(), feeAsked(true, TestRulebook.PHI));
            case AWAITING_DECISION -> toDecision();
            case STOPPED -> then(toProcess(), notPerformed());
            case RESULT_READY -> toResult();
            case RETURNED -> then(toResult(), returned());
            case CO_PROCESSING -> then(toProcess(), consulted());
            case WITHDRAWN -> then(toProcess(), withdrawn());
        };
    }

    static Stream<Arguments> everyStep() {
        return Arrays.stream(Commands.values())
                .filter(each -> each != Commands.REFUND && each != Commands.MISS)
                .filter(each -> each != Commands.WARN && each != Commands.COUNT_AGAIN)
                // Their refusals have names of their own: see ReopenDossierTest, ErasePersonalDataTest.
                .filter(each -> each != Commands.REOPEN && each != Commands.ERASE)
                .flatMap(command -> Arrays.stream(DossierState.values())
                        .filter(state -> !starts(command).contains(state))
                        // Of a proposal while others still answer, its own story tells.
                        .filter(state -> command != Commands.PROPOSE || state != DossierState.CO_PROCESSING)
                        .map(state -> arguments(command, state)));
    }

    private static Set<DossierState> starts(Commands command) {
        return switch (command) {
            case SUPPLEMENT -> Set.of(DossierState.INTAKE_SUPPLEMENT, DossierState.SUPPLEMENT);
            case ASK_FEE ->
                Set.of(
                        DossierState.SUBMITTED,
                        DossierState.ACCEPTED,
                        DossierState.IN_PROCESS,
                        DossierState.AWAITING_DECISION,
                        DossierState.RESULT_READY);
            case PAY, DECLARE, CONFIRM_PAPER, WISH_BACK, GIVE_BACK -> StateRules.OPEN;
            case STOP, RESUME, GIVE_UP_WAITING -> Set.of(command.state());
            case APOLOGISE, EXTEND -> PromiseRules.PROMISED;
            case LAPSE -> Waiting.FOR_A_SUPPLEMENT;
            case CONSULT, SEND_COPY -> Set.of(DossierState.IN_PROCESS, DossierState.CO_PROCESSING);
            case CORRECT -> EnumSet.allOf(DossierState.class);
            case ERASE, REOPEN -> Set.of(DossierState.DECLINED, DossierState.WITHDRAWN, DossierState.RETURNED);
            case CHECK,
                    ASK_SUPPLEMENT,
                    DECLINE,
                    ACCEPT,
                    FORWARD,
                    ASSIGN,
                    SEND_BACK_TO_ONE_STOP,
                    PROPOSE_SUPPLEMENT,
                    APPROVE_SUPPLEMENT,
                    PROPOSE,
                    SEND_BACK,
                    SIGN,
                    REJECT,
                    HAND_OVER,
                    COMPARE,
                    DISPATCH,
                    FAIL_DELIVERY,
                    RETURN -> Set.of(command.state());
            // Their rules answer in every state.
            case REFUND, MISS, WARN, COUNT_AGAIN -> EnumSet.allOf(DossierState.class);
        };
    }

    private static Caller actor(Commands command) {
        return switch (command) {
            case PROPOSE, HAND_OVER, SEND_BACK_TO_ONE_STOP, CONSULT, SEND_COPY, PROPOSE_SUPPLEMENT ->
                Callers.SPECIALIST;
            case ASSIGN -> Callers.HEAD;
            case APPROVE_SUPPLEMENT, SEND_BACK, SIGN, REJECT, DECLARE, REFUND -> Callers.LEADER;
            case CORRECT, STOP, RESUME, REOPEN -> Callers.LEADER;
            case ERASE -> Callers.ADMIN;
            case WISH_BACK, GIVE_BACK -> Callers.ONE_STOP;
            case MISS, WARN, COUNT_AGAIN, GIVE_UP_WAITING, LAPSE -> Caller.THE_CLOCK;
            case APOLOGISE, EXTEND -> Callers.LEADER;
            case CONFIRM_PAPER,
                    CHECK,
                    ASK_SUPPLEMENT,
                    SUPPLEMENT,
                    DECLINE,
                    ACCEPT,
                    ASK_FEE,
                    PAY,
                    FORWARD,
                    COMPARE,
                    DISPATCH,
                    FAIL_DELIVERY,
                    RETURN -> Callers.ONE_STOP;
        };
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void a_step_is_taken_only_where_it_starts(Commands command, DossierState state) {
        ledger.given(lifeTo(state)).when(command.by(actor(command))).refuses(new NotInState(state, starts(command)));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ACCEPTED", "IN_PROCESS", "FEE_DUE", "AWAITING_DECISION", "RESULT_READY"})
    void whatever_is_open_may_turn_out_not_to_be_performed(DossierState state) {
        ledger.given(lifeTo(state)).when(Commands.DECLARE.by(Callers.LEADER)).allows();
    }
}
