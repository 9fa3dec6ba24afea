package kg.daryger.matching.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The proposal is answered, or it is the other side's turn. */
public class AlreadyAnswered extends Problem {

    AlreadyAnswered() {
        super(HttpStatus.CONFLICT, "matching.already-answered");
    }
}
