package kg.daryger.doctor.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The profile is in a state that does not allow this step. */
class WrongState extends Problem {

    WrongState() {
        super(HttpStatus.CONFLICT, "doctor.wrong-state");
    }
}
