package kg.daryger.shared.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.shared.Language;
import kg.daryger.shared.Problem;
import kg.daryger.shared.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Words a problem in the reader's language (RFC 9457): stable {@code type} and {@code code}, texts, fields, trace id. */
@Component
public class ProblemDetails {

    /** What problem types begin with; the address explains the code to developers. */
    public static final String TYPE = "https://daryger.kg/problems/";

    private final Texts texts;

    ProblemDetails(Texts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(Problem problem, Language language) {
        var fields = new LinkedHashMap<String, List<String>>();
        problem.fields()
                .forEach((name, key) -> fields.put(name, List.of(texts.text(language, key, problem.arguments()))));
        var answer = of(new Said(problem.status(), problem.code(), problem.arguments(), fields), language);
        problem.members().forEach(answer::setProperty);
        return answer;
    }

    ProblemDetail of(HttpStatus status, String code, Language language) {
        return of(new Said(status, code, Map.of(), Map.of()), language);
    }

    ProblemDetail invalid(Map<String, List<String>> fields, Language language) {
        return of(new Said(HttpStatus.UNPROCESSABLE_ENTITY, "shared.invalid", Map.of(), fields), language);
    }

    private ProblemDetail of(Said said, Language language) {
        var answer = ProblemDetail.forStatus(said.status());
        answer.setType(URI.create(TYPE + said.code()));
        answer.setTitle(texts.text(language, "problem." + said.code() + ".title", said.arguments()));
        answer.setDetail(texts.text(language, "problem." + said.code() + ".detail", said.arguments()));
        answer.setProperty("code", said.code());
        if (!said.fields().isEmpty()) {
            answer.setProperty("errors", said.fields());
        }
        var trace = TraceId.current();
        if (trace != null) {
            answer.setProperty("traceId", trace);
        }
        return answer;
    }

    private record Said(
            HttpStatus status, String code, Map<String, Object> arguments, Map<String, List<String>> fields) {}
}
