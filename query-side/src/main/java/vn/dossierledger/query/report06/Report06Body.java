package vn.dossierledger.query.report06;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.life.Life;

/** What is kept of a dossier for form II.06a. Written down as JSON, field by field. */
final class Report06Body {

    String code;
    long version;
    String authority;
    String procedure;
    int procedureVersion;
    /** Null until the row is written for the first time: the procedure says it. */
    String field;

    Channel channel;
    Life life;
    /** The day promised on acceptance, or on reopening: what is said later moves nothing. */
    LocalDate dueOn;

    List<Stay> stays = new ArrayList<>();

    List<Stay> stays(int rule) {
        return stays.stream().filter(stay -> stay.rule == rule).toList();
    }
}
