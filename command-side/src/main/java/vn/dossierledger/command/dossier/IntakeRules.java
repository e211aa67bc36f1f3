package vn.dossierledger.command.dossier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.IntakeCheck;
import vn.dossierledger.api.policy.Requirement;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.rejection.NeverForIncompleteness;
import vn.dossierledger.api.rejection.NotComplete;
import vn.dossierledger.api.rejection.NotDigitised;
import vn.dossierledger.api.rejection.PaperMissing;
import vn.dossierledger.api.rejection.PaperNotPromised;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ResultPreferenceMissing;
import vn.dossierledger.api.rejection.SupplementUnanswered;

/** What the one-stop looks at before it accepts (DQ 4.3.a; QN 11; BT 8.2; CM 12). */
final class IntakeRules {

    private IntakeRules() {}

    /** Required components that a checklist does not find; one that it does not name was not found. */
    static Set<String> missing(List<ComponentDefinition> defined, Collection<ItemCheck> checklist) {
        Set<String> missing = ComponentRules.required(defined);
        checklist.stream().filter(ItemCheck::present).map(ItemCheck::component).forEach(missing::remove);
        return missing;
    }

    /** DQ 4.3.a: complete; QN 11.3, 11.4; BT 8.2.b; CM 12.3, 12.4: and valid, where the policy looks at that too. */
    static Optional<Rejection> onlyACompleteDossierIsAccepted(
            List<ComponentDefinition> defined, List<CheckedItem> checklist, Cited<IntakeCheck> checks) {
        if (checklist == null) {
            return Optional.of(new NotComplete(Set.of(), checks.value(), checks.article()));
        }
        Set<String> faults = new TreeSet<>(ComponentRules.required(defined));
        checklist.stream()
                .filter(CheckedItem::present)
                .map(CheckedItem::component)
                .forEach(faults::remove);
        if (checks.value() != IntakeCheck.COMPLETENESS) {
            checklist.stream()
                    .filter(each -> each.present() && !each.valid())
                    .map(CheckedItem::component)
                    .forEach(faults::add);
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotComplete(Set.copyOf(faults), checks.value(), checks.article()));
    }

    /** BT 4.3, 10.1.a: what is handed in on paper is digitised in full, so each paper that was found has its file. */
    static Optional<Rejection> everyPaperIsDigitised(
            Channel channel, List<CheckedItem> checklist, Set<String> filed, Cited<Requirement> digitisation) {
        if (channel == Channel.ONLINE || digitisation.value() != Requirement.REQUIRED) {
            return Optional.empty();
        }
        Set<String> onPaper = checklist.stream()
                .filter(CheckedItem::present)
                .map(CheckedItem::component)
                .filter(each -> !filed.contains(each))
                .collect(Collectors.toSet());
        return onPaper.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotDigitised(Set.copyOf(onPaper), digitisation.article()));
    }

    /** QN 7.2.a; CM 8.3: who does not sign digitally sends certified paper, once. */
    static Optional<Rejection> onlyAPaperThatWasPromisedIsAwaited(boolean promised, boolean received) {
        return promised && !received ? Optional.empty() : Optional.of(new PaperNotPromised());
    }

    /** QN 7.2.a; CM 8.3: where the policy takes certified paper for a proof, a promised one is here before anything is accepted. */
    static Optional<Rejection> thePaperThatWasPromisedIsHere(
            boolean promised, boolean received, Cited<Set<ProofKind>> proofs) {
        boolean awaited = promised && proofs.value().contains(ProofKind.CERTIFIED_PAPER_BY_POST);
        return received || !awaited ? Optional.empty() : Optional.of(new PaperMissing(proofs.article()));
    }

    /** BT 8.2.b, 10.1.c: where the policy asks for it, the applicant has said how to get the result. */
    static Optional<Rejection> theWayOfTheResultIsKnown(boolean given, Cited<Requirement> wanted) {
        return given || wanted.value() != Requirement.REQUIRED
                ? Optional.empty()
                : Optional.of(new ResultPreferenceMissing(wanted.article()));
    }

    /**
     * BT 8.2.c: who merely left something out is asked for it, not sent away. A dossier that nobody has checked, or in which
     * something is wrong, may be declined for that.
     */
    static Optional<Rejection> nobodyIsDeclinedForMereIncompleteness(
            List<ComponentDefinition> defined, List<CheckedItem> checklist, Cited<Boolean> asked) {
        if (checklist == null || !asked.value()) {
            return Optional.empty();
        }
        Set<String> present = checklist.stream()
                .filter(CheckedItem::present)
                .map(CheckedItem::component)
                .collect(Collectors.toSet());
        boolean complete = present.containsAll(ComponentRules.required(defined));
        boolean valid = checklist.stream().allMatch(each -> !each.present() || each.valid());
        return valid && !complete ? Optional.of(new NeverForIncompleteness(asked.article())) : Optional.empty();
    }

    /** QN 6.2; CM 7.2: every item that was asked for is answered, or it is said why not. */
    static Optional<Rejection> everyItemIsAnswered(
            Set<String> asked, Collection<String> added, Collection<String> explained, Cited<Boolean> wanted) {
        Set<String> open = new HashSet<>(asked);
        open.removeAll(added);
        open.removeAll(explained);
        return open.isEmpty() || !wanted.value()
                ? Optional.empty()
                : Optional.of(new SupplementUnanswered(Set.copyOf(open), wanted.article()));
    }
}
