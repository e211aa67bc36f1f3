package vn.dossierledger.http;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A no, not yet in words.
 *
 * @param status as in the status line
 * @param code kebab-case, stable; its texts are {@code <code>.title} and {@code <code>.detail}
 * @param article the regulation and article where a rule said no; nullable
 * @param arguments what the detail needs to know, never anything of a person
 * @param faults of the input; may be empty
 */
record Answer(HttpStatus status, String code, String article, List<?> arguments, List<Fault> faults) {
    Problem in(Language language, String reference) {
        return new Problem(
                "/problems/" + code,
                Texts.text(language, code + ".title", List.of()),
                status.value(),
                Texts.text(language, code + ".detail", arguments),
                code,
                article,
                reference,
                faults.stream().map(fault -> fault.in(language)).toList());
    }
}
