package vn.dossierledger.query.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.dossierfile.FindStanding;
import vn.dossierledger.api.query.dossierfile.ReaderStanding;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.opening.Sealer;
import vn.dossierledger.query.reads.Read;
import vn.dossierledger.query.reads.ReadNotRecorded;
import vn.dossierledger.query.reads.Reads;

/**
 * Writes down who reads what (DQ 7.3; QN 4.3; CM 5.3). An endpoint calls it when it has its answer and before it gives it out: what cannot be
 * recorded is not shown.
 */
@Component
class ReadRecord {

    private static final Logger LOG = LoggerFactory.getLogger(ReadRecord.class);

    private final Questions questions;
    private final Reads reads;
    private final Sealer sealer;
    private final Clock clock;

    ReadRecord(Questions questions, Reads reads, Sealer sealer, Clock ledgerClock) {
        this.questions = questions;
        this.reads = reads;
        this.sealer = sealer;
        this.clock = ledgerClock;
    }

    /**
     * One dossier is read; who reads their own leaves no trace.
     *
     * @param reasonOrNull the header {@code X-Read-Reason} as it came
     * @throws ProblemException 503 when it cannot be recorded, 400 for a reason that cannot be read
     */
    void of(Caller caller, String code, ReadSubject what, String reasonOrNull) {
        String reason = ReadReason.of(reasonOrNull);
        ReaderStanding standing = questions
                .look(new FindStanding(caller, code), ReaderStanding.class)
                .orElseThrow(
                        () -> new ProblemException(Obstacle.READ_MODEL_BEHIND, List.of(), Map.of("Retry-After", "1")));
        if (!standing.own()) {
            Optional<Sealed> sealed = reason == null ? Optional.empty() : sealer.seal(standing.sealingKey(), reason);
            write(List.of(
                    new Read(code, clock.instant(), what, caller.as(standing.role()), sealed.orElse(null), null)));
        }
    }

    /**
     * Dossiers are read together in a list, or part by part leave the house in one; a citizen's list holds nothing but the citizen's own.
     *
     * @param what SEARCH or EXPORT
     * @param question what was asked for, without anything that was typed: it may name a person
     * @throws ProblemException 503 when it cannot be recorded
     */
    void ofMany(Caller caller, Collection<String> codes, ReadSubject what, String question) {
        Optional<Role> role = caller.roles().stream()
                .filter(each -> each != Role.CITIZEN)
                .sorted()
                .findFirst();
        role.ifPresent(as -> {
            Instant now = clock.instant();
            Actor by = caller.as(as);
            write(codes.stream()
                    .map(code -> new Read(code, now, what, by, null, question))
                    .toList());
        });
    }

    private void write(List<Read> several) {
        try {
            reads.write(several);
        } catch (ReadNotRecorded e) {
            LOG.error(e.getMessage());
            throw new ProblemException(Obstacle.UNAVAILABLE, List.of(), Map.of("Retry-After", "5"));
        }
    }
}
