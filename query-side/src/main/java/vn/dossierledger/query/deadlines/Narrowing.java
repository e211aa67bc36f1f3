package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.query.sight.Sight;

/** The conditions of one question, each with its parameters; only what is asked for stands there, so that an index can serve it. */
final class Narrowing {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** What the caller may see; citizens see their own dossiers' clocks one by one, not in lists. */
    static Narrowing to(Sight sight) {
        var narrowing = new Narrowing();
        if (!sight.everything()) {
            List<String> seen = new ArrayList<>();
            if (sight.authority() != null) {
                seen.add("authority = :authority_seen");
                narrowing.parameters.put("authority_seen", sight.authority());
            }
            if (sight.seesDepartment()) {
                seen.add("(authority = :department_of and department = :department_seen)");
                narrowing.parameters.put("department_of", sight.departmentOf());
                narrowing.parameters.put("department_seen", sight.department());
            }
            narrowing.and(seen.isEmpty() ? "false" : "(" + String.join(" or ", seen) + ")");
        }
        return narrowing;
    }

    Narrowing and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param value null asks for nothing */
    Narrowing equal(String column, Object value) {
        return compare(column, "=", column, value);
    }

    /** @param toOrNull exclusive */
    Narrowing between(String column, Instant fromOrNull, Instant toOrNull) {
        return compare(column, ">=", "from", at(fromOrNull)).compare(column, "<", "to", at(toOrNull));
    }

    Narrowing compare(String column, String operator, String parameter, Object value) {
        if (value != null) {
            and(column + " " + operator + " :" + parameter).with(parameter, value);
        }
        return this;
    }

    Narrowing with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    Narrowing with(Map<String, Object> more) {
        parameters.putAll(more);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
