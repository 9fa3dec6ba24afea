package kg.daryger.identity.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The only active administrator can't be locked, closed or lose the role. */
class LastAdministrator extends Problem {

    LastAdministrator() {
        super(HttpStatus.CONFLICT, "identity.last-administrator");
    }
}
