package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.item;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.sealing.Confidential;

class CheckCompletenessTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ItemCheck item(String component, boolean present, boolean valid, String note) {
        return new ItemCheck(component, present, valid, Confidential.of(note));
    }

    private static CheckCompleteness check(ItemCheck... items) {
        return new CheckCompleteness(CODE, null, Callers.ONE_STOP, List.of(items));
    }

    private static CompletenessChecked found(boolean complete, boolean valid, CheckedItem... items) {
        return new CompletenessChecked(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), List.of(items), complete, valid);
    }

    @Nested
    class A_submitted_dossier {

        @Test
        void is_found_complete_and_valid() {
            ledger.given(submitted())
                    .when(check(item("to-khai", true, true, null), item("ban-sao", true, true, "rõ")))
                    .appends(
                            DossierState.SUBMITTED,
                            found(
                                    true,
                                    true,
                                    new CheckedItem("to-khai", true, true, null),
                                    new CheckedItem("ban-sao", true, true, sealed("rõ"))));
        }

        @Test
        void is_found_incomplete_and_what_is_missing_is_not_called_invalid() {
            ledger.given(submitted())
                    .when(check(item("to-khai", true, true, null), item("ban-sao", false, false, null)))
                    .appends(
                            DossierState.SUBMITTED,
                            found(
                                    false,
                                    true,
                                    new CheckedItem("to-khai", true, true, null),
                                    new CheckedItem("ban-sao", false, false, null)));
        }

        @Test
        void is_found_complete_but_not_valid() {
            ledger.given(submitted())
                    .when(check(item("to-khai", true, false, null), item("ban-sao", true, true, null)))
                    .appends(
                            DossierState.SUBMITTED,
                            found(
                                    true,
                                    false,
                                    new CheckedItem("to-khai", true, false, null),
                                    new CheckedItem("ban-sao", true, true, null)));
        }

        @Test
        void is_not_complete_when_something_required_was_not_looked_at() {
            ledger.given(submitted())
                    .when(check(item("to-khai", true, true, null), item("anh", false, false, null)))
                    .appends(
                            DossierState.SUBMITTED,
                            found(
                                    false,
                                    true,
                                    new CheckedItem("to-khai", true, true, null),
                                    new CheckedItem("anh", false, false, null)));
        }
    }

    @Test
    void only_the_checklist_of_the_procedure_is_gone_through() {
        ledger.given(submitted())
                .when(check(item("thơ", true, true, null)))
                .refuses(new ComponentsUnknown(Set.of("thơ")));
    }

    @Test
    void each_item_is_said_once() {
        ledger.given(submitted())
                .when(check(item("to-khai", true, true, null), item("to-khai", false, true, null)))
                .refuses(new ComponentRepeated("to-khai"));
    }
}
