package kg.daryger.credential.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** Nobody verifies an own credential or that of a declared relative or colleague. */
class OwnOrRelated extends Problem {

    OwnOrRelated() {
        super(HttpStatus.FORBIDDEN, "credential.own-or-related");
    }
}
