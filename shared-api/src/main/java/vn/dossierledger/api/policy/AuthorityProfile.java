package vn.dossierledger.api.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * An agency that handles dossiers.
 * @param authority its id, such as {@code quangngai}
 * @param name in Vietnamese
 * @param regulation how its regulation is cited, such as {@code QN}
 * @param unitCode the unit code that its dossier codes begin with
 * @param codePattern the pattern of its dossier codes: {@code {unit}}, a date pattern in braces such as {@code
 * {yyMMdd}}, and {@code {n4}} for a serial of at least 4 digits
 * @param departments at least one
 * @param validFrom first day, Asia/Ho_Chi_Minh
 * @param validTo last day; nullable while it lives
 * @param successor the authority that took over; nullable
 */
public record AuthorityProfile(
        String authority,
        String name,
        String regulation,
        String unitCode,
        String codePattern,
        List<Department> departments,
        LocalDate validFrom,
        LocalDate validTo,
        String successor) {}
