package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.clocks.ClockHistory;

/** What the rules need to know of a dossier's past, and no more. Accepts every fact that was ever accepted. */
final class DossierLife {

    private String code;
    private String authority;
    private String procedure;
    private int procedureVersion;
    private Integer policyVersion;
    private Channel channel;
    private ServiceLevel level;
    private Instant submittedAt;
    private Set<String> owners = Set.of();
    private String sealingKey;
    private DossierState state;
    private DossierState stateBeforeFee;
    private final Map<String, String> files = new HashMap<>();
    private List<CheckedItem> checklist;
    private Set<String> askedToSupplement = Set.of();
    private boolean preferenceGiven;
    private String department;
    private ProposalSubmitted draft;
    private boolean signed;
    private boolean originalsMatch;
    private boolean dispatched;
    private boolean notPerformed;
    private final Money money = new Money();
    private final Set<DeadlineMissed> missed = new HashSet<>();
    private ClockHistory clocks = ClockHistory.empty();

    void evolve(DossierEvent event) {
        clocks = clocks.after(event);
        switch (event) {
            case DossierSubmitted e -> submitted(e);
            case CompletenessChecked e -> checklist = List.copyOf(e.items());
            case SupplementRequested e -> {
                askedToSupplement =
                        e.items().stream().map(SealedItemReason::component).collect(Collectors.toUnmodifiableSet());
                state = e.phase() == SupplementPhase.INTAKE ? DossierState.INTAKE_SUPPLEMENT : DossierState.SUPPLEMENT;
            }
            case DossierSupplemented e -> {
                keep(e.components());
                askedToSupplement = Set.of();
                checklist = null;
                state = e.phase() == SupplementPhase.INTAKE ? DossierState.SUBMITTED : DossierState.IN_PROCESS;
            }
            case DossierDeclined e -> state = DossierState.DECLINED;
            case DossierAccepted e -> {
                policyVersion = e.appointment().policyVersion();
                procedureVersion = e.appointment().procedureVersion();
                preferenceGiven |= e.resultPreference() != null;
                state = DossierState.ACCEPTED;
            }
            case FeeRequested e -> {
                money.evolve(e);
                if (e.blocking()) {
                    stateBeforeFee = state;
                    state = DossierState.FEE_DUE;
                }
            }
            case FeePaid e -> {
                money.evolve(e);
                if (state == DossierState.FEE_DUE) {
                    state = stateBeforeFee;
                }
            }
            case FeeRefunded e -> money.evolve(e);
            case DossierForwarded e -> {
                department = e.department();
                state = DossierState.IN_PROCESS;
            }
            case ProposalSubmitted e -> {
                draft = e;
                state = DossierState.AWAITING_DECISION;
            }
            case ProposalSentBack e -> reopenDecision();
            case ResultSigned e -> signed = true;
            case DossierRejected e -> signed = true;
            case ResultReturnedToOneStop e -> state = DossierState.RESULT_READY;
            case OriginalsChecked e -> {
                originalsMatch = e.match();
                if (!e.match()) {
                    reopenDecision();
                }
            }
            case ResultDispatched e -> dispatched = true;
            case ResultDeliveryFailed e -> dispatched = false;
            case ResultReturned e -> state = DossierState.RETURNED;
            case ServiceNotPerformed e -> {
                notPerformed = true;
                state = DossierState.STOPPED;
            }
            case DeadlineMissed e -> missed.add(e);
        }
    }

    private void submitted(DossierSubmitted e) {
        code = e.dossierCode();
        authority = e.authority();
        procedure = e.procedure();
        procedureVersion = e.procedureVersion();
        channel = e.channel();
        level = e.level();
        submittedAt = e.at();
        owners = Set.copyOf(e.owners());
        sealingKey = e.applicant().key();
        preferenceGiven = e.resultPreference() != null;
        keep(e.components());
        state = DossierState.SUBMITTED;
    }

    private void keep(List<SubmittedComponent> components) {
        components.forEach(each -> files.put(each.component(), each.attachment()));
    }

    private void reopenDecision() {
        draft = null;
        signed = false;
        dispatched = false;
        state = DossierState.IN_PROCESS;
    }

    String code() {
        return code;
    }

    String authority() {
        return authority;
    }

    String procedure() {
        return procedure;
    }

    int procedureVersion() {
        return procedureVersion;
    }

    /** Null until the dossier is accepted. */
    Integer policyVersion() {
        return policyVersion;
    }

    Channel channel() {
        return channel;
    }

    ServiceLevel level() {
        return level;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Keyed pseudonyms of those whose own dossier it is. */
    Set<String> owners() {
        return owners;
    }

    /** The id of the key under which everything of this dossier is sealed. */
    String sealingKey() {
        return sealingKey;
    }

    DossierState state() {
        return state;
    }

    /** The file of each component, by component. */
    Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** The last checklist; null while nothing was checked since the dossier or its supplement came in. */
    List<CheckedItem> checklist() {
        return checklist;
    }

    /** Components that the citizen was asked for and has not answered. */
    Set<String> askedToSupplement() {
        return askedToSupplement;
    }

    boolean preferenceGiven() {
        return preferenceGiven;
    }

    /** The department that has it; null until it is forwarded. */
    String department() {
        return department;
    }

    /** The draft before the leader; null while there is none. */
    ProposalSubmitted draft() {
        return draft;
    }

    /** Whether the result or the refusal is signed. */
    boolean signed() {
        return signed;
    }

    boolean originalsMatch() {
        return originalsMatch;
    }

    /** Whether the result is on its way by post. */
    boolean dispatched() {
        return dispatched;
    }

    boolean notPerformed() {
        return notPerformed;
    }

    Money money() {
        return money;
    }

    Set<DeadlineMissed> missed() {
        return Set.copyOf(missed);
    }

    ClockHistory clocks() {
        return clocks;
    }
}
