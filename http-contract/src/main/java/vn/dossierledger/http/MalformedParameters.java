package vn.dossierledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tomcat reads parameters only when somebody asks for one, and then finds them malformed or too many; a filter may be the first to ask. */
final class MalformedParameters extends OncePerRequestFilter {

    private final ProblemWriter problems;

    MalformedParameters(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException malformed) {
            problems.write(request, response, Obstacle.of(malformed.getErrorCode()));
        }
    }
}
