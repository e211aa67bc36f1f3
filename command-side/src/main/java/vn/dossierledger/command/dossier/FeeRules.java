package vn.dossierledger.command.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.rejection.FeeAlreadyRequested;
import vn.dossierledger.api.rejection.FeeNotInSchedule;
import vn.dossierledger.api.rejection.FeeNotSettled;
import vn.dossierledger.api.rejection.NoFeeDue;
import vn.dossierledger.api.rejection.PaymentAmountDiffers;
import vn.dossierledger.api.rejection.PaymentMethodNotAllowed;
import vn.dossierledger.api.rejection.PaymentReferenceUsed;
import vn.dossierledger.api.rejection.Rejection;

/** What is asked for and how it is paid (DQ 4.3.c; QN 7.1.b, 7.2.b; BT 8.4; CM 8.2, 8.4). Amounts in whole đồng. */
final class FeeRules {

    private FeeRules() {}

    /** QN 7; CM 8: kind, name and amount stand in the fee schedule of the procedure's version. */
    static Optional<Rejection> onlyFeesOfTheScheduleAreAsked(
            List<FeeItem> asked, List<FeeItem> schedule, String article) {
        return asked.stream()
                .filter(each -> !schedule.contains(each))
                .findFirst()
                .map(each -> new FeeNotInSchedule(each.name(), each.amount(), article));
    }

    static Optional<Rejection> noFeeIsAskedTwice(List<FeeItem> asked, Set<String> before) {
        Set<String> names = new HashSet<>(before);
        return asked.stream()
                .map(FeeItem::name)
                .filter(each -> !names.add(each))
                .findFirst()
                .map(FeeAlreadyRequested::new);
    }

    /** An empty request asks for nothing. */
    static Optional<Rejection> somethingIsAsked(List<FeeItem> asked) {
        return asked.isEmpty() ? Optional.of(new NoFeeDue()) : Optional.empty();
    }

    static Optional<Rejection> aPaymentIsRecordedOncePerReference(String reference, Set<String> before) {
        return before.contains(reference) ? Optional.of(new PaymentReferenceUsed(reference)) : Optional.empty();
    }

    static Optional<Rejection> onlyADueFeeIsPaid(long due) {
        return due > 0 ? Optional.empty() : Optional.of(new NoFeeDue());
    }

    /** DQ 4.3.c; QN 7.1.b, 7.2.b; BT 8.4; CM 8.2, 8.4: by the methods of its level and authority. */
    static Optional<Rejection> aFeeIsPaidByAnAllowedMethod(PaymentMethod method, Cited<Set<PaymentMethod>> allowed) {
        return allowed.value().contains(method)
                ? Optional.empty()
                : Optional.of(new PaymentMethodNotAllowed(method, allowed.value(), allowed.article()));
    }

    static Optional<Rejection> exactlyWhatIsDueIsPaid(long due, long offered) {
        return due == offered ? Optional.empty() : Optional.of(new PaymentAmountDiffers(due, offered));
    }

    /**
     * BT 8.4.b: the result leaves after the fee was paid "as prescribed", so a fee of the schedule that nobody asked for is open
     * too. Once some were asked for, those are the prescribed ones.
     */
    static Optional<Rejection> theFeeIsSettledBeforeTheResultLeaves(
            Money money, List<FeeItem> schedule, Cited<Boolean> wanted) {
        if (!wanted.value()) {
            return Optional.empty();
        }
        long due = money.asked().isEmpty()
                ? schedule.stream().mapToLong(FeeItem::amount).sum()
                : money.due();
        return due <= 0 ? Optional.empty() : Optional.of(new FeeNotSettled(due, wanted.article()));
    }
}
