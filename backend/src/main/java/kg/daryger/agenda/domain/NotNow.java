package kg.daryger.agenda.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The event's state does not allow this step. */
public class NotNow extends Problem {

    NotNow() {
        super(HttpStatus.CONFLICT, "agenda.not-now");
    }

    static void unless(boolean allowed) {
        if (!allowed) {
            throw new NotNow();
        }
    }
}
