package vn.dossierledger.http;

import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.dossierledger.api.actor.Caller;

/** Gives handlers their {@link Caller} and the {@link SeenVersion}. */
final class CallerArgument implements HandlerMethodArgumentResolver {
    private final Callers callers;

    CallerArgument(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Caller.class || type == SeenVersion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return parameter.getParameterType() == Caller.class ? caller() : seenVersion(request);
    }

    private Caller caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token) {
            return callers.of(token.getToken());
        }
        throw new ProblemException(Obstacle.TOKEN_MISSING);
    }

    private static SeenVersion seenVersion(NativeWebRequest request) {
        String[] values = request.getHeaderValues(HttpHeaders.IF_MATCH);
        return SeenVersion.of(values == null ? List.of() : List.of(values));
    }
}
