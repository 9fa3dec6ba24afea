package kg.daryger.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * An expected refusal, answered as RFC 9457. Modules subclass it and name what is wrong ({@code NeedNotFound}); the text
 * comes from {@code messages/<module>_*.properties}: {@code problem.<code>.title} and {@code problem.<code>.detail}, with
 * {@link #arguments()} as ICU arguments. Never put personal data into code or arguments.
 */
public abstract class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Map<String, Object> arguments;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @param code stable, lower case with dots: module first, as in {@code need.not-found} */
    protected Problem(HttpStatus status, String code, Map<String, Object> arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    protected Problem(HttpStatus status, String code) {
        this(status, code, Map.of());
    }

    /** Names a field and the message key that says what is wrong with it. */
    protected final Problem field(String name, String messageKey) {
        fields.put(name, messageKey);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    /** What else the answer says (RFC 9457's extension members); codes and field names only. */
    public Map<String, Object> members() {
        return Map.of();
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
