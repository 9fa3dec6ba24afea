package kg.daryger.offer.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The offer was withdrawn, is used up or over: it can't be changed any more. */
public class OfferEnded extends Problem {

    OfferEnded() {
        super(HttpStatus.CONFLICT, "offer.ended");
    }
}
