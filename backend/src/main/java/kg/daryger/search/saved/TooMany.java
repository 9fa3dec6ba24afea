package kg.daryger.search.saved;

import java.util.Map;
import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** What is kept has a limit: {@code searches}, {@code lists}, {@code entries}, or {@code matches} of a search with alerts. */
class TooMany extends Problem {

    TooMany(String what, int most) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "search.too-many-" + what, Map.of("most", most));
    }
}
