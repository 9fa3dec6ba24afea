package kg.daryger.offer;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The offer has no place left or is no longer open. */
public class OfferTaken extends Problem {

    public OfferTaken() {
        super(HttpStatus.CONFLICT, "offer.taken");
    }
}
