package kg.daryger.shared;

import org.springframework.http.HttpStatus;

/** There is no such thing, or the caller may not know that there is. */
public class NotFound extends Problem {

    public NotFound() {
        super(HttpStatus.NOT_FOUND, "shared.not-found");
    }
}
