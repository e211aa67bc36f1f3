package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.World;

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

    /** Builds a new version, at whose two moments something happens, and switches to it. */
    static void build(World world, ProcessorName readModel, Runnable afterFilling, Runnable beforeSwitch) {
        Version version = world.bean(Versions.class).begin(readModel.text(), "test", null);
        Models models = world.bean(Models.class);
        models.work(version, new Interrupted(models.form(readModel.text()), afterFilling, beforeSwitch))
                .build();
        assertThat(world.bean(Versions.class).live(readModel.text()).version()).isEqualTo(version.version());
    }

    /** All dossiers that a read model keeps otherwise than the ledger tells. */
    static Set<String> differing(World world, ProcessorName readModel) {
        Parity parity = world.bean(Parity.class);
        if (!parity.readModels().contains(readModel.text())) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(parity.codesAfter(parity.head(), "", Integer.MAX_VALUE));
        return parity.differing(readModel.text(), all, parity.head());
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
