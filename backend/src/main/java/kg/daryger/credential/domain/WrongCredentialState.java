package kg.daryger.credential.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The credential is not in a state that allows this. */
class WrongCredentialState extends Problem {

    WrongCredentialState() {
        super(HttpStatus.CONFLICT, "credential.wrong-state");
    }
}
