package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.ConnectionCallback;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Table;

/** A read model of other streams than dossiers: each is written as a whole whenever something of it is new. */
final class StreamsForm<E> implements Form {

    private final StreamsPlan<E> plan;
    private final LedgerScan scan;
    private final TableForms forms;
    private String form;

    StreamsForm(StreamsPlan<E> plan, LedgerScan scan) {
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
        var portions = new Portions<List<E>>(streams -> {
            write(streams);
            tally.filled(0, streams.stream().mapToLong(List::size).sum());
        });
        scan.streams(plan.types(), plan.prefixes(), upTo, stream -> portions.accept(events(stream)));
        portions.flush();
    }

    @Override
    public void renew(Set<String> streams, HorizonToken upTo) {
        var portions = new Portions<List<E>>(this::write);
        scan.some(plan.types(), streams, upTo, stream -> portions.accept(events(stream)));
        portions.flush();
    }

    /** Rules are streams as well: those that are new have been written. */
    @Override
    public boolean renewRules(HorizonToken upTo) {
        return true;
    }

    private List<E> events(List<DomainEventMessage<?>> stream) {
        return stream.stream()
                .map(message -> plan.events().cast(message.getPayload()))
                .toList();
    }

    private void write(List<List<E>> streams) {
        each((connection, part) -> upsert(connection, part, streams));
    }

    private <R> void upsert(Connection connection, StreamsPlan.Part<E, R> part, List<List<E>> streams)
            throws SQLException {
        there(part).upsert(connection, rows(part, streams));
    }

    private <R> Table<R> there(StreamsPlan.Part<E, R> part) {
        return part.table().named(part.table().name() + form);
    }

    private static <E, R> List<R> rows(StreamsPlan.Part<E, R> part, List<List<E>> streams) {
        return streams.stream().flatMap(part.rows()).toList();
    }

    /** All of them at once: there are few. */
    @Override
    public Set<String> differing(HorizonToken at, Long sample, long dossiers, Tally tally) {
        List<List<E>> streams = new ArrayList<>();
        scan.streams(plan.types(), plan.prefixes(), at, stream -> streams.add(events(stream)));
        Set<String> differing = new TreeSet<>();
        each((connection, part) -> differing.addAll(differing(connection, part, streams)));
        tally.checked(0, streams.stream().mapToLong(List::size).sum());
        return differing;
    }

    private <R> Set<String> differing(Connection connection, StreamsPlan.Part<E, R> part, List<List<E>> streams)
            throws SQLException {
        return there(part)
                .differing(connection, part.table().columns().getFirst().name(), null, rows(part, streams));
    }

    private void each(Doing<E> doing) {
        plan.jdbc().execute((ConnectionCallback<Void>) connection -> {
            for (StreamsPlan.Part<E, ?> part : plan.parts()) {
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
    public void forget() {
        // What people said stays sealed here.
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

    private interface Doing<E> {
        void with(Connection connection, StreamsPlan.Part<E, ?> part) throws SQLException;
    }
}
