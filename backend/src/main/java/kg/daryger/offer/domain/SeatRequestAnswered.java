package kg.daryger.offer.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** It was answered or withdrawn before. */
class SeatRequestAnswered extends Problem {

    SeatRequestAnswered() {
        super(HttpStatus.CONFLICT, "offer.seat-answered");
    }
}
