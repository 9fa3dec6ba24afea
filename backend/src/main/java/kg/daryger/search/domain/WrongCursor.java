package kg.daryger.search.domain;

import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** The cursor belongs to another search, or is none. */
public class WrongCursor extends Problem {

    WrongCursor() {
        super(HttpStatus.BAD_REQUEST, "search.wrong-cursor");
    }
}
