package kg.daryger.registration.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The person has an account of their own: registered themselves, or took the record over already. */
public class NothingToClaim extends Problem {

    NothingToClaim() {
        super(HttpStatus.CONFLICT, "registration.nothing-to-claim");
    }
}
