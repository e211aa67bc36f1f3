package vn.dossierledger.query.readmodels;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.api.query.readmodels.DeadLetterContent;
import vn.dossierledger.api.query.readmodels.DeadLetterList;
import vn.dossierledger.api.query.readmodels.FindDeadLetter;
import vn.dossierledger.api.query.readmodels.ListDeadLetters;
import vn.dossierledger.query.deadletters.DeadLetters;

/** Answers which dossiers the read models go on without. */
class DeadLetterQueries {

    private static final String EVENTS = "select event.sequence, substring(kind.name from '[^.]+$'), event.recorded_at"
            + " from ledger.event event join ledger.event_type kind on kind.id = event.type"
            + " where event.aggregate = ? order by event.sequence";

    private final DeadLetters letters;
    private final JdbcOperations jdbc;

    DeadLetterQueries(DeadLetters letters, JdbcOperations jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    @QueryHandler
    DeadLetterList answer(ListDeadLetters question) {
        return new DeadLetterList(letters.list(question.readModel()));
    }

    @QueryHandler
    Optional<DeadLetterContent> answer(FindDeadLetter question) {
        return letters.find(question.readModel(), question.dossierCode())
                .map(letter -> new DeadLetterContent(letter, events(question.dossierCode())));
    }

    private List<DeadLetterContent.Event> events(String dossierCode) {
        return jdbc.query(
                EVENTS,
                (row, number) -> new DeadLetterContent.Event(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                dossierCode);
    }
}
