package kg.daryger.doctor.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The person already has a profile that is not closed. */
class AlreadyRegistered extends Problem {

    AlreadyRegistered() {
        super(HttpStatus.CONFLICT, "doctor.already-registered");
    }
}
