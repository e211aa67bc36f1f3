package vn.dossierledger.query.rebuild;

import java.util.Map;
import java.util.Set;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;

/** A form during whose work something happens, always at the same two moments. */
final class Interrupted implements Form {

    private final Form form;
    private Runnable afterFilling;
    private Runnable beforeSwitch;

    Interrupted(Form form, Runnable afterFilling, Runnable beforeSwitch) {
        this.form = form;
        this.afterFilling = afterFilling;
        this.beforeSwitch = beforeSwitch;
    }

    @Override
    public void prepare() {
        form.prepare();
        Runnable once = afterFilling;
        afterFilling = () -> {};
        once.run();
    }

    /** The gate is closed already: the last moment at which something can come. */
    @Override
    public void lock() {
        Runnable once = beforeSwitch;
        beforeSwitch = () -> {};
        once.run();
        form.lock();
    }

    @Override
    public String create(int version) {
        return form.create(version);
    }

    @Override
    public void open(String existing) {
        form.open(existing);
    }

    @Override
    public void fill(HorizonToken upTo, Tally tally) {
        form.fill(upTo, tally);
    }

    @Override
    public void renew(Set<String> dossiers, HorizonToken upTo) {
        form.renew(dossiers, upTo);
    }

    @Override
    public boolean renewRules(HorizonToken upTo) {
        return form.renewRules(upTo);
    }

    @Override
    public Set<String> differing(HorizonToken at, Long sample, long dossiers, Tally tally) {
        return form.differing(at, sample, dossiers, tally);
    }

    @Override
    public void forget() {
        form.forget();
    }

    @Override
    public String replace(int former) {
        return form.replace(former);
    }

    @Override
    public String readForm() {
        return form.readForm();
    }

    @Override
    public void drop(String unwanted) {
        form.drop(unwanted);
    }

    @Override
    public Map<String, DeadLetters.Refused> refused() {
        return form.refused();
    }
}
