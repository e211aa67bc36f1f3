package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.query.deadlines.AskWhatIf;
import vn.dossierledger.api.query.deadlines.TooManyDossiers;
import vn.dossierledger.api.query.deadlines.UnknownPolicyVersion;
import vn.dossierledger.api.query.deadlines.WhatIf;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.deadlines.whatif.Comparison;
import vn.dossierledger.query.deadlines.whatif.OtherPolicy;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.sight.Sight;

/**
 * Reads every dossier of a period under two policies, page by page; only the read model is read, nothing is written. More dossiers than can
 * be read while somebody waits are refused, never cut off.
 */
final class WhatIfs {

    private static final int PAGE = 2_000;
    private static final String DOSSIERS = " from views.dossier_clocks";

    private final JdbcClient jdbc;
    private final RulesInForce rules;
    private final Rulebook rulebook;
    private final long most;

    /** @param most how many dossiers a question may be about */
    WhatIfs(JdbcClient jdbc, RulesInForce rules, Rulebook rulebook, long most) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.rulebook = rulebook;
        this.most = most;
    }

    WhatIf answer(AskWhatIf question) {
        OtherPolicy other = other(question);
        long found = count(question);
        if (found > most) {
            throw new TooManyDossiers(found, most);
        }
        var comparison =
                new Comparison(question.clock() == null ? Comparison.CLOCKS : Set.of(question.clock()), question.now());
        Place after = null;
        do {
            List<ClocksBody> page = page(question, after);
            page.forEach(body -> comparison.add(body.code, body.history, rules.of(body), other));
            after = page.size() < PAGE ? null : new Place(page.getLast().submittedAt, page.getLast().code);
        } while (after != null);
        return new WhatIf(
                question.authority(),
                question.from(),
                question.to(),
                question.now(),
                comparison.dossiers(),
                comparison.changed(),
                comparison.clocks(),
                comparison.examples());
    }

    private OtherPolicy other(AskWhatIf question) {
        if (question.cells() != null) {
            return OtherPolicy.cells(question.cells());
        }
        return rulebook.policyVersion(question.authority(), question.policyVersion())
                .map(OtherPolicy::version)
                .orElseThrow(UnknownPolicyVersion::new);
    }

    private long count(AskWhatIf question) {
        Narrowing asked = asked(question);
        return jdbc.sql("select count(*)" + DOSSIERS + asked.where())
                .params(asked.parameters())
                .query(Long.class)
                .single();
    }

    private List<ClocksBody> page(AskWhatIf question, Place after) {
        Narrowing asked = asked(question);
        if (after != null) {
            asked.and("(submitted_at, dossier_code) > (:after_at, :after_code)")
                    .with("after_at", Narrowing.at(after.submittedAt()))
                    .with("after_code", after.code());
        }
        return jdbc.sql("select body" + DOSSIERS + asked.where() + " order by submitted_at, dossier_code limit " + PAGE)
                .params(asked.parameters())
                .query((row, number) -> body(row))
                .list();
    }

    private static ClocksBody body(ResultSet row) throws SQLException {
        return ViewJson.MAPPER.readValue(row.getBytes("body"), ClocksBody.class);
    }

    private static Narrowing asked(AskWhatIf question) {
        return Narrowing.to(Sight.of(question.caller()))
                .equal("authority", question.authority())
                .between("submitted_at", question.from(), question.to());
    }

    private record Place(Instant submittedAt, String code) {}
}
