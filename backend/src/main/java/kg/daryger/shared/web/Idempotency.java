package kg.daryger.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import kg.daryger.shared.Problem;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated POST with the first answer: a slow link or a double click makes nothing twice. The caller sends an
 * {@code Idempotency-Key}; it is kept for 24 hours, for signed-in callers only. A call whose node died gives its key up after
 * ten minutes: whether it was done by then nobody knows, so that the caller should look before sending it again.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // behind the security chain: it has to know who is calling
class Idempotency extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final IdempotencyKeys keys;
    private final ProblemEntryPoint problems;

    Idempotency(IdempotencyKeys keys, ProblemEntryPoint problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var call = call(request);
        if (call.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var earlier = keys.begin(call.get());
        if (earlier.isPresent()) {
            repeat(request, response, earlier.get(), call.get());
        } else {
            remember(request, response, chain, call.get());
        }
    }

    private static Optional<IdempotencyKeys.Call> call(HttpServletRequest request) {
        @Nullable String key = request.getHeader(HEADER);
        @Nullable Principal caller = request.getUserPrincipal();
        return request.getMethod().equals("POST") && key != null && key.length() <= LONGEST_KEY && caller != null
                ? Optional.of(new IdempotencyKeys.Call(key, caller.getName(), request.getRequestURI(), TypedId.fresh()))
                : Optional.empty();
    }

    private void remember(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, IdempotencyKeys.Call call)
            throws ServletException, IOException {
        var wrapped = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(request, wrapped);
            if (wrapped.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                keys.finish(
                        call,
                        new IdempotencyKeys.Answer(
                                wrapped.getStatus(), wrapped.getContentType(), wrapped.getContentAsByteArray()));
                done = true;
            }
        } finally {
            if (!done) { // a refused call may be tried again with the same key
                keys.forget(call);
            }
            wrapped.copyBodyToResponse();
        }
    }

    private void repeat(
            HttpServletRequest request,
            HttpServletResponse response,
            IdempotencyKeys.Earlier earlier,
            IdempotencyKeys.Call call)
            throws IOException {
        var answer = earlier.answer();
        if (!earlier.path().equals(call.path())) {
            problems.write(request, response, new KeyReused());
        } else if (answer == null) {
            problems.write(request, response, new StillRunning());
        } else {
            response.setStatus(answer.status());
            if (answer.contentType() != null) {
                response.setContentType(answer.contentType());
            }
            response.getOutputStream().write(answer.body());
        }
    }

    static final class KeyReused extends Problem {

        KeyReused() {
            super(HttpStatus.UNPROCESSABLE_ENTITY, "shared.key-reused");
        }
    }

    static final class StillRunning extends Problem {

        StillRunning() {
            super(HttpStatus.CONFLICT, "shared.still-running");
        }
    }
}
