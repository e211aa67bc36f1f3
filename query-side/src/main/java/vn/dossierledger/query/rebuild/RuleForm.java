package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Table;

/** A read model of rules: there are hundreds, so all of them are written whenever one is new. */
final class RuleForm implements Form {

    private final RulesPlan plan;
    private final LedgerScan scan;
    private final TableForms forms;
    private String form;

    RuleForm(RulesPlan plan, LedgerScan scan) {
        this.plan = plan;
        this.scan = scan;
        this.forms = new TableForms(
                plan.jdbc(),
                plan.parts().stream().map(part -> part.table().name()).toList());
    }

    @Override
    public String create(int version) {
        form = forms.create(version);
        return form;
    }

    @Override
    public void open(String existing) {
        form = existing;
    }

    @Override
    public void fill(HorizonToken upTo, Tally tally) {
        tally.filled(0, write(upTo));
    }

    @Override
    public void renew(Set<String> dossiers, HorizonToken upTo) {
        // It holds no dossiers.
    }

    @Override
    public boolean renewRules(HorizonToken upTo) {
        write(upTo);
        return true;
    }

    private long write(HorizonToken upTo) {
        List<RuleEvent> rules = rules(upTo);
        each((connection, part) -> upsert(connection, part, rules));
        return rules.size();
    }

    private List<RuleEvent> rules(HorizonToken upTo) {
        return scan.rules(upTo).stream()
                .map(message -> (RuleEvent) message.getPayload())
                .toList();
    }

    private <R> void upsert(Connection connection, RulesPlan.Part<R> part, List<RuleEvent> rules) throws SQLException {
        there(part).upsert(connection, rows(part, rules));
    }

    private <R> Table<R> there(RulesPlan.Part<R> part) {
        return part.table().named(part.table().name() + form);
    }

    private static <R> List<R> rows(RulesPlan.Part<R> part, List<RuleEvent> rules) {
        return rules.stream().flatMap(part.rows()).toList();
    }

    @Override
    public Set<String> differing(HorizonToken at, Long sample, long dossiers, Tally tally) {
        List<RuleEvent> rules = rules(at);
        Set<String> differing = new TreeSet<>();
        each((connection, part) -> differing.addAll(differing(connection, part, rules)));
        tally.checked(0, rules.size());
        return differing;
    }

    private <R> Set<String> differing(Connection connection, RulesPlan.Part<R> part, List<RuleEvent> rules)
            throws SQLException {
        return there(part).differing(connection, part.table().columns().getFirst().name(), null, rows(part, rules));
    }

    private void each(Doing doing) {
        plan.jdbc().execute((ConnectionCallback<Void>) connection -> {
            for (RulesPlan.Part<?> part : plan.parts()) {
                doing.with(connection, part);
            }
            return null;
        });
    }

    @Override
    public void prepare() {
        forms.prepare(form);
    }

    @Override
    public void lock() {
        forms.lock();
    }

    @Override
    public String replace(int former) {
        return forms.replace(form, former);
    }

    @Override
    public String readForm() {
        return null;
    }

    @Override
    public void drop(String unwanted) {
        forms.drop(unwanted);
    }

    @Override
    public Map<String, DeadLetters.Refused> refused() {
        return Map.of();
    }

    private interface Doing {
        void with(Connection connection, RulesPlan.Part<?> part) throws SQLException;
    }
}
