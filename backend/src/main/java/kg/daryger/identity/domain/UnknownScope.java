package kg.daryger.identity.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** No endpoint declares this scope. */
class UnknownScope extends Problem {

    UnknownScope() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "identity.unknown-scope");
    }
}
