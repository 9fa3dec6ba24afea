package kg.daryger.matching.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The same doctor already has an open proposal for this need. */
public class AlreadyProposed extends Problem {

    AlreadyProposed() {
        super(HttpStatus.CONFLICT, "matching.already-proposed");
    }
}
