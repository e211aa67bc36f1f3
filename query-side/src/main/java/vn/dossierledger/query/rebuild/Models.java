package vn.dossierledger.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The read models that have versions, and who makes their forms. */
final class Models {

    private final Map<String, Supplier<Form>> forms = new TreeMap<>();
    private final Ledger ledger;
    private final Shop shop;

    Models(List<RebuildPlan<?>> plans, List<StreamsPlan<?>> streams, Ledger ledger, Shop shop, Runnable freshRules) {
        this.ledger = ledger;
        this.shop = shop;
        plans.forEach(plan -> forms.put(plan.processor(), () -> dossierForm(plan, freshRules)));
        streams.forEach(plan -> forms.put(plan.processor(), () -> new StreamsForm<>(plan, ledger.scan())));
    }

    private <S> Form dossierForm(RebuildPlan<S> plan, Runnable freshRules) {
        return new DossierForm<>(plan, ledger.scan(), shop.letters().of(plan.processor()), freshRules);
    }

    List<String> names() {
        return List.copyOf(forms.keySet());
    }

    Form form(String readModel) {
        return forms.get(readModel).get();
    }

    Work work(Version version, Form form) {
        return new Work(version, form, ledger, shop);
    }

    void ledgerCanBeRead() {
        ledger.head();
    }
}
