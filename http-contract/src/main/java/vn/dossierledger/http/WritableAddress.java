package vn.dossierledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What stands in an address is held to the same as the texts of a body, see {@link StrictText}: before any handler, and so for all of them.
 */
final class WritableAddress implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, values) -> check(name, List.of(values)));
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts) {
            parts.forEach((name, value) -> check(name.toString(), List.of(value.toString())));
        }
        return true;
    }

    private static void check(String name, List<String> values) {
        if (!values.stream().allMatch(StrictText::isWritable)) {
            throw new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault(name, "unwritable")));
        }
    }
}
