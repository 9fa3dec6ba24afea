package kg.daryger.offer.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The same person has an open or accepted request for this offer. */
class SeatAskedTwice extends Problem {

    SeatAskedTwice() {
        super(HttpStatus.CONFLICT, "offer.seat-asked-twice");
    }
}
