package kg.daryger.matching.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** A gate fails: this doctor can't be invited for this need. */
public class DoesNotFit extends Problem {

    DoesNotFit() {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "matching.does-not-fit");
    }
}
