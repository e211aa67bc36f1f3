package vn.dossierledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a no as problem+json, whatever the caller accepts: who asks for CSV still learns why there is none. */
public final class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** For filters, which stand outside of the controllers' advice. */
    public void write(HttpServletRequest request, HttpServletResponse response, Obstacle obstacle) throws IOException {
        write(request, response, obstacle.answer(List.of()), null);
    }

    void write(HttpServletRequest request, HttpServletResponse response, Answer answer, String reference)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = Language.of(request);
        byte[] body = json.writeValueAsBytes(answer.in(language, reference));
        response.resetBuffer();
        response.setStatus(answer.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
