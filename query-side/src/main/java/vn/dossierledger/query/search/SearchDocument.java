package vn.dossierledger.query.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.query.vietnamese.Identifiers;

/**
 * What the index keeps of a dossier. Instants are milliseconds since 1970: a missing one then sorts, and pages, like a number.
 */
public final class SearchDocument {

    public String code;
    public long version;
    public DossierState state;
    public DossierState beforeFee;
    public int openShares;
    public String authority;
    public String procedure;
    /** Null in what an older program wrote. */
    public Integer procedureVersion;
    /** Null until the dossier is accepted: then it is bound to a version. */
    public Integer policyVersion;

    public String level;
    public Channel channel;
    public ApplicantKind applicantKind;
    /** The id of the key that its texts are sealed under; with the key goes the person. */
    public String key;

    public String name;
    public String summary;
    public long submittedAt;
    public Long acceptedAt;
    /** The end of K3; null until it is accepted, and while it stands still. */
    public Long dueAt;
    /** From when on it is late if nothing happens; null where it stands still or is over. */
    public Long overdueFrom;

    public Long finishedAt;
    public String department;
    public String assignee;
    public List<String> owners;
    /** Who was asked to co-process it. */
    public Set<String> sharedWith = new TreeSet<>();

    /** Every spelling of every word that may be looked for. */
    public Set<String> words = Set.of();
    /** Words with every diacritic they have, to rank hits by. */
    public Set<String> terms = Set.of();
    /** Code, telephone number and personal ID, compact. */
    public Set<String> numbers = Set.of();

    /** What its clocks are read from; null in what is read for a list, and in what an older program wrote. */
    public ClockHistory history;

    /** The first fact, until its sealed texts have been opened; never written down. */
    @JsonIgnore
    DossierSubmitted unopened;

    /** What was set right, until it has been opened; never written down. */
    @JsonIgnore
    final List<RecordCorrected> corrected = new ArrayList<>();

    Life life() {
        return new Life(state, beforeFee, openShares);
    }

    void live(Life life) {
        state = life.state();
        beforeFee = life.beforeFee();
        openShares = life.openShares();
    }

    /** Of what is searched for, only what came with the first fact can be set right. */
    void correct(RecordCorrected correction) {
        if (correction.event() == 0) {
            corrected.add(correction);
        }
    }

    /** The applicant's key was erased: the code remains. */
    public void erase() {
        unopened = null;
        corrected.clear();
        key = null;
        name = null;
        summary = null;
        words = Set.of();
        terms = Set.of();
        numbers = Set.copyOf(Identifiers.ofCode(code));
    }

    static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
