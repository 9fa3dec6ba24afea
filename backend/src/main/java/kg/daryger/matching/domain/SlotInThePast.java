package kg.daryger.matching.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** A proposed slot has already begun. */
public class SlotInThePast extends Problem {

    SlotInThePast() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "matching.slot-in-the-past");
    }
}
