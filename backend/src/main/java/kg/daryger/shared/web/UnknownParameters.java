package kg.daryger.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers a misspelt query parameter instead of ignoring it: a filter that does nothing is worse than an error. */
@Component
class UnknownParameters implements HandlerInterceptor {

    /** Pages take any parameter: their address is their state. */
    private static final String ANY = "*";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("kg.daryger")) {
            var names = known.computeIfAbsent(method.getMethod(), ignored -> namesOf(method));
            for (var name : request.getParameterMap().keySet()) {
                if (!names.contains(name) && !names.contains(ANY)) {
                    throw new UnknownParameter(name);
                }
            }
        }
        return true;
    }

    private static Set<String> namesOf(HandlerMethod method) {
        var names = new HashSet<String>(Set.of("_csrf"));
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            var annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
                names.add(ANY);
            } else if (annotation != null) {
                names.add(
                        annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : annotation.name());
            } else if (parameter.getParameterType().isRecord()
                    && parameter.getParameterType() != Actor.class
                    && !parameter.hasParameterAnnotation(RequestBody.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return Set.copyOf(names);
    }

    static final class UnknownParameter extends Problem {

        UnknownParameter(String name) {
            super(HttpStatus.BAD_REQUEST, "shared.unknown-parameter", Map.of("name", name.length() > 40 ? "…" : name));
        }
    }
}
