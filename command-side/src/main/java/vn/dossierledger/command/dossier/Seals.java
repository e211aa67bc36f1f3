package vn.dossierledger.command.dossier;

import java.util.List;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** From clear values of commands to sealed values of events; what was not given stays null. */
final class Seals {

    private Seals() {}

    static Sealed text(Desk desk, String key, Confidential text) {
        return text == null ? null : desk.sealing().text(key, text);
    }

    static SealedPreference preference(Desk desk, String key, ResultPreference wish) {
        return wish == null ? null : new SealedPreference(wish.channel(), text(desk, key, wish.address()));
    }

    static List<SealedItemReason> reasons(Desk desk, String key, List<ItemReason> reasons) {
        return reasons.stream()
                .map(each -> new SealedItemReason(each.component(), text(desk, key, each.reason())))
                .toList();
    }

    static List<CheckedItem> checks(Desk desk, String key, List<ItemCheck> checks) {
        return checks.stream()
                .map(each ->
                        new CheckedItem(each.component(), each.present(), each.valid(), text(desk, key, each.note())))
                .toList();
    }
}
