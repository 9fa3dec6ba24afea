package kg.daryger.registration.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The event is not open for registration: not fixed yet, over, or called off. */
public class RegistrationClosed extends Problem {

    RegistrationClosed() {
        super(HttpStatus.CONFLICT, "registration.closed");
    }
}
