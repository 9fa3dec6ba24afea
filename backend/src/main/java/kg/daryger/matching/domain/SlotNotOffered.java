package kg.daryger.matching.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The slot is not one of those proposed. */
public class SlotNotOffered extends Problem {

    SlotNotOffered() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "matching.slot-not-offered");
    }
}
