package kg.daryger.credential.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** Identity binding comes before any credential. */
class IdentityNotBound extends Problem {

    IdentityNotBound() {
        super(HttpStatus.CONFLICT, "credential.identity-not-bound");
    }
}
