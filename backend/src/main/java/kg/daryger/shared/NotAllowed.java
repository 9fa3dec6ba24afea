package kg.daryger.shared;

import org.springframework.http.HttpStatus;

/** The caller is known and has no right to this. */
public class NotAllowed extends Problem {

    public NotAllowed() {
        super(HttpStatus.FORBIDDEN, "shared.not-allowed");
    }
}
