package vn.dossierledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a JSON body as a whole before anybody else does: at most 1 MiB, chunked or not, and in UTF-8 without
 * exception. Behind the security filters, so that nobody's bytes are read before they are known to be somebody's.
 */
final class BodyFilter extends OncePerRequestFilter {
    static final int LARGEST_JSON = 1024 * 1024;

    private final ProblemWriter problems;

    BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isJson(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > LARGEST_JSON) {
            problems.write(request, response, Obstacle.TOO_LARGE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_JSON + 1);
        Optional<Obstacle> obstacle = obstacle(body);
        if (obstacle.isPresent()) {
            problems.write(request, response, obstacle.get());
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    static Optional<Obstacle> obstacle(byte[] body) {
        if (body.length > LARGEST_JSON) {
            return Optional.of(Obstacle.TOO_LARGE);
        }
        return isUtf8(body) ? Optional.empty() : Optional.of(Obstacle.NOT_UTF_8);
    }

    /** A zero byte is no JSON in UTF-8; it would be taken for UTF-16. */
    private static boolean isUtf8(byte[] body) {
        for (byte one : body) {
            if (one == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/json");
    }
}
