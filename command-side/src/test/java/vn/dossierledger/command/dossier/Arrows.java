package vn.dossierledger.command.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierEvent;

/**
 * The column "from → to" of DOMAIN.md 2, by hand: per event the states in which it may happen, and where it leads; no more than can happen, for
 * random lives must find every arrow. {@code OPEN} is any state that asks for something, {@code PROMISED} those with a result still promised,
 * {@code ANY} every state, a minus takes one away; {@code same} stays, {@code back} is where the dossier was before it waited for its fee.
 */
final class Arrows {

    private static final String TABLE = """
            DossierSubmitted         | -                                                      | SUBMITTED
            CertifiedPaperReceived   | OPEN                                                   | same
            CompletenessChecked      | SUBMITTED                                              | same
            SupplementRequested      | SUBMITTED                                              | INTAKE_SUPPLEMENT
            SupplementRequested      | IN_PROCESS                                             | SUPPLEMENT
            DossierSupplemented      | INTAKE_SUPPLEMENT                                      | SUBMITTED
            DossierSupplemented      | SUPPLEMENT                                             | IN_PROCESS
            SupplementLapsed         | INTAKE_SUPPLEMENT                                      | DECLINED
            SupplementLapsed         | SUPPLEMENT                                             | STOPPED
            DossierDeclined          | SUBMITTED                                              | DECLINED
            DossierAccepted          | SUBMITTED                                              | ACCEPTED
            FeeRequested             | SUBMITTED                                              | same
            FeeRequested             | ACCEPTED IN_PROCESS AWAITING_DECISION RESULT_READY     | same FEE_DUE
            FeePaid                  | FEE_DUE                                                | back
            FeePaid                  | OPEN -FEE_DUE                                          | same
            FeeRefunded              | ANY                                                    | same
            DossierForwarded         | ACCEPTED                                               | IN_PROCESS
            OfficerAssigned          | IN_PROCESS                                             | same
            DossierSentBack          | IN_PROCESS                                             | ACCEPTED
            ConsultationRequested    | IN_PROCESS CO_PROCESSING                               | CO_PROCESSING
            ConsultationAnswered     | CO_PROCESSING                                          | IN_PROCESS CO_PROCESSING
            CopySentToAgency         | IN_PROCESS CO_PROCESSING                               | CO_PROCESSING
            CopyReceivedByAgency     | CO_PROCESSING                                          | same
            AgencyAnswered           | CO_PROCESSING                                          | IN_PROCESS CO_PROCESSING
            SupplementProposed       | IN_PROCESS                                             | same
            ProposalSubmitted        | IN_PROCESS                                             | AWAITING_DECISION
            ProposalSentBack         | AWAITING_DECISION                                      | IN_PROCESS
            ResultSigned             | AWAITING_DECISION                                      | same
            DossierRejected          | AWAITING_DECISION                                      | same
            ResultReturnedToOneStop  | AWAITING_DECISION                                      | RESULT_READY
            OriginalsChecked         | RESULT_READY                                           | same IN_PROCESS
            ResultDispatched         | RESULT_READY                                           | same
            ResultDeliveryFailed     | RESULT_READY                                           | same
            ResultReturned           | RESULT_READY                                           | RETURNED
            ResultUncollected        | RESULT_READY                                           | same
            ServiceNotPerformed      | OPEN STOPPED                                           | STOPPED
            WithdrawalRequested      | OPEN STOPPED -RESULT_READY                              | same
            WithdrawalRefused        | OPEN STOPPED                                           | same
            DossierWithdrawn         | OPEN STOPPED -RESULT_READY                              | WITHDRAWN
            DossierStopped           | IN_PROCESS                                             | STOPPED
            DossierResumed           | STOPPED                                                | IN_PROCESS
            ApologyIssued            | PROMISED                                               | same
            DeadlineExtended         | PROMISED                                               | same
            AppointmentRecomputed    | PROMISED STOPPED                                       | same
            DeadlineWarned           | SUBMITTED PROMISED STOPPED                             | same
            DeadlineMissed           | ANY                                                    | same
            RecordCorrected          | ANY                                                    | same
            DossierReopened          | DECLINED WITHDRAWN RETURNED                            | IN_PROCESS
            PersonalDataErased       | DECLINED WITHDRAWN RETURNED STOPPED                    | same
            """;

    private static final Map<String, Map<DossierState, Set<DossierState>>> ARROWS = read();

    private Arrows() {}

    /** Whether the table has an arrow for what happened; {@code from} is null for the first event. */
    static boolean allow(DossierState from, DossierEvent event, DossierState to) {
        Map<DossierState, Set<DossierState>> arrows =
                ARROWS.getOrDefault(event.getClass().getSimpleName(), Map.of());
        return arrows.getOrDefault(from, Set.of()).contains(to);
    }

    /** Every arrow of the table. */
    static Set<Explorer.Step> all() {
        Set<Explorer.Step> all = new TreeSet<>();
        ARROWS.forEach((event, arrows) ->
                arrows.forEach((from, goals) -> goals.forEach(to -> all.add(new Explorer.Step(from, event, to)))));
        return all;
    }

    private static Map<String, Map<DossierState, Set<DossierState>>> read() {
        Map<String, Map<DossierState, Set<DossierState>>> arrows = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            Map<DossierState, Set<DossierState>> of =
                    arrows.computeIfAbsent(cells[0].strip(), event -> new HashMap<>());
            if (cells[1].strip().equals("-")) {
                of.put(null, EnumSet.of(DossierState.SUBMITTED));
            } else {
                for (DossierState from : states(cells[1].strip())) {
                    for (String to : cells[2].strip().split(" ", -1)) {
                        of.computeIfAbsent(from, each -> EnumSet.noneOf(DossierState.class))
                                .addAll(goal(from, to));
                    }
                }
            }
        });
        return arrows;
    }

    private static Set<DossierState> goal(DossierState from, String to) {
        return switch (to) {
            case "same" -> EnumSet.of(from);
            case "back" -> states("ACCEPTED IN_PROCESS AWAITING_DECISION RESULT_READY");
            default -> states(to);
        };
    }

    private static Set<DossierState> states(String names) {
        Set<DossierState> states = EnumSet.noneOf(DossierState.class);
        Arrays.stream(names.split(" ")).forEach(name -> {
            switch (name) {
                case "ANY" -> states.addAll(EnumSet.allOf(DossierState.class));
                case "OPEN" -> {
                    states.addAll(EnumSet.allOf(DossierState.class));
                    states.removeAll(states("DECLINED WITHDRAWN RETURNED STOPPED"));
                }
                case "PROMISED" ->
                    states.addAll(states("ACCEPTED IN_PROCESS CO_PROCESSING SUPPLEMENT FEE_DUE AWAITING_DECISION"));
                default -> {
                    if (name.startsWith("-")) {
                        states.remove(DossierState.valueOf(name.substring(1)));
                    } else {
                        states.add(DossierState.valueOf(name));
                    }
                }
            }
        });
        return states;
    }
}
