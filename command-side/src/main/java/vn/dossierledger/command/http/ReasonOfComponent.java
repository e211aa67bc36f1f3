package vn.dossierledger.command.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.sealing.Confidential;

/** A component and what is said of it. */
record ReasonOfComponent(
        @NotBlank @Size(max = Lengths.NAME) String component,
        @NotBlank @Size(max = Lengths.TEXT) String reason) {
    /** Null becomes an empty list. */
    static List<ItemReason> all(List<ReasonOfComponent> reasons) {
        return reasons == null
                ? List.of()
                : reasons.stream()
                        .map(one -> new ItemReason(one.component, Confidential.of(one.reason)))
                        .toList();
    }

    @Override
    public String toString() {
        return "ReasonOfComponent[" + component + ", …]";
    }
}
