package kg.daryger.matching.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The need is not looking for anybody. */
public class NeedNotOpen extends Problem {

    NeedNotOpen() {
        super(HttpStatus.CONFLICT, "matching.need-not-open");
    }
}
