package kg.daryger.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.SignInNeeded;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Denies every call of ours that {@link AllowedTo} does not open: a handler without it answers nobody. */
@Component
class DeclaredAccess implements HandlerInterceptor {

    private final CurrentActor currentActor;

    DeclaredAccess(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("kg.daryger")) {
            return true;
        }
        @Nullable AllowedTo rule = method.getMethodAnnotation(AllowedTo.class);
        if (rule == null) {
            throw new NotAllowed();
        }
        check(rule, SecurityContextHolder.getContext().getAuthentication());
        return true;
    }

    private void check(AllowedTo rule, @Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken token) {
            var wanted = "SCOPE_" + rule.scope();
            if (rule.scope().isEmpty()
                    || token.getAuthorities().stream().noneMatch(held -> wanted.equals(held.getAuthority()))) {
                throw new NotAllowed();
            }
            return;
        }
        Actor actor = currentActor.get();
        if (Arrays.stream(rule.value()).noneMatch(actor::is)) {
            throw actor.signedIn() ? new NotAllowed() : new SignInNeeded();
        }
    }
}
