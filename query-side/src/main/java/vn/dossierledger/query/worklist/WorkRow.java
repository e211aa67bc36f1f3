package vn.dossierledger.query.worklist;

import java.util.List;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/**
 * One thing to do, as a row.
 *
 * @param pressing the reading of the clock that presses; null where none does
 */
record WorkRow(WorkBody body, Todo todo, ClockReading pressing) {

    static final Table<WorkRow> TABLE = new Table<>(
            "views.worklist_item",
            4,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("audience", "text", row -> row.todo.audience().key()),
                    new Column<>("task", "text", row -> row.todo.task()),
                    new Column<>("number", "int4", row -> row.todo.number()),
                    new Column<>("rank", "int4", row -> row.todo.audience().rank()),
                    new Column<>("since", "timestamptz", row -> row.todo.since()),
                    new Column<>("clock", "text", row -> row.pressing == null ? null : row.pressing.clock()),
                    new Column<>("due_at", "timestamptz", row -> row.pressing == null ? null : row.pressing.dueAt()),
                    new Column<>("provisional", "bool", row -> row.pressing != null && row.pressing.provisional()),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("procedure", "text", row -> row.body.procedure),
                    new Column<>("department", "text", row -> row.body.department),
                    new Column<>("state", "text", row -> row.body.state()),
                    new Column<>("assignee", "text", WorkRow::assignee)));

    /** Accounts of officers are for offices. */
    private String assignee() {
        return todo.audience().isCitizen() ? null : body.officer;
    }

    /** A row for everything that is to be done, the clocks read when the last event happened. */
    static List<WorkRow> of(WorkBody body, Rules rules) {
        List<Todo> todos = Tasks.of(body, rules.policy().content());
        if (todos.isEmpty()) {
            return List.of();
        }
        List<ClockReading> readings = DossierClocks.runs(body.history, rules, body.readAt);
        return todos.stream()
                .map(todo -> new WorkRow(
                        body,
                        todo,
                        todo.presses().in(body.history.runs(), readings).orElse(null)))
                .toList();
    }
}
