package kg.daryger.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.Problem;
import kg.daryger.shared.SignInNeeded;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the filters refuse (a missing CSRF token, a bad sign-in) in the same form as everything else. */
@Component
class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemDetails details;
    private final JsonMapper json;
    private final LocaleResolver locales;

    ProblemEntryPoint(ProblemDetails details, JsonMapper json, LocaleResolver locales) {
        this.details = details;
        this.json = json;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        write(request, response, new SignInNeeded());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(request, response, new NotAllowed());
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var language = Language.of(locales.resolveLocale(request));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), details.of(problem, language));
    }
}
