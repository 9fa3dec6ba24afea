package kg.daryger.search.domain;

import java.util.Map;
import kg.daryger.shared.Problem;
import org.springframework.http.HttpStatus;

/** Nobody reads the whole register by turning pages. */
public class TooDeep extends Problem {

    TooDeep(int depth) {
        super(HttpStatus.BAD_REQUEST, "search.too-deep", Map.of("depth", depth));
    }
}
