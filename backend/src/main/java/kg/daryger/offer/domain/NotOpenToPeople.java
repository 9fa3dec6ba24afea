package kg.daryger.offer.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** People can not ask for a place at this offer, or not any more. */
class NotOpenToPeople extends Problem {

    NotOpenToPeople() {
        super(HttpStatus.CONFLICT, "offer.not-open-to-people");
    }
}
