package kg.daryger.shared;

import org.springframework.http.HttpStatus;

/** A limit on tries is reached; the caller may come back later. */
public class TooManyTries extends Problem {

    public TooManyTries() {
        super(HttpStatus.TOO_MANY_REQUESTS, "shared.too-many-tries");
    }
}
